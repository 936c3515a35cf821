/** Types into a field as a keyboard would, so that whoever listens to it notices no difference. */

export type Field = HTMLInputElement | HTMLTextAreaElement;

const TYPED_INTO = new Set(['text', 'email', 'search', 'tel', 'url', 'password', '']);

export function asField(target: EventTarget | undefined): Field | undefined {
  if (target instanceof HTMLTextAreaElement) {
    return isForKeyboard(target) ? target : undefined;
  }
  if (target instanceof HTMLInputElement && TYPED_INTO.has(target.type)) {
    return isForKeyboard(target) ? target : undefined;
  }
  return undefined;
}

/** A field with keys of its own beside it needs no second set over them. */
function isForKeyboard(field: Field): boolean {
  return !field.readOnly && !field.hasAttribute('data-own-keys');
}

export function type(field: Field, text: string): void {
  const [start, end] = selection(field);
  const room = field.maxLength < 0 ? Infinity : field.maxLength - field.value.length + (end - start);
  if (text.length <= room) {
    replace(field, text, start, end);
    tell(field, 'insertText', text);
  }
}

/** Takes back a whole character, however many code units it has. */
export function erase(field: Field): void {
  const [start, end] = selection(field);
  const from = start === end ? start - lastCharacter(field.value.slice(0, start)).length : start;
  replace(field, '', from, end);
  tell(field, 'deleteContentBackward', null);
}

function selection(field: Field): [number, number] {
  const end = field.value.length;
  return [field.selectionStart ?? end, field.selectionEnd ?? end];
}

/** An e-mail field has no selection; there one writes at the end. */
function replace(field: Field, text: string, start: number, end: number): void {
  if (field.selectionStart === null) {
    field.value = field.value.slice(0, start) + text + field.value.slice(end);
  } else {
    field.setRangeText(text, start, end, 'end');
  }
}

function lastCharacter(text: string): string {
  return [...new Intl.Segmenter().segment(text)].at(-1)?.segment ?? '';
}

function tell(field: Field, inputType: string, data: string | null): void {
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType, data }));
}
