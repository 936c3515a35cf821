import { LitElement, html } from 'lit';
import { digitsOf, grouped, placeAfter } from './digits.js';

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];

/**
 * Large keys beside a field for a receipt's number, which takes the same digits from a keyboard or the clipboard. The field
 * is found by its id; it carries `data-own-keys`, so that the keyboard on the screen leaves it alone. Enter is told as
 * `placard-enter`.
 */
export class PlacardNumberPad extends LitElement {
  static override properties = {
    for: { type: String },
    label: { type: String },
    deleteLabel: { type: String },
  };

  declare for: string;
  declare label: string;
  declare deleteLabel: string;

  constructor() {
    super();
    this.for = '';
    this.label = '';
    this.deleteLabel = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('input', this.onInput, { capture: true });
    document.addEventListener('compositionend', this.onInput, { capture: true });
    document.addEventListener('keydown', this.onKey);
    document.addEventListener('paste', this.onPaste);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('input', this.onInput, { capture: true });
    document.removeEventListener('compositionend', this.onInput, { capture: true });
    document.removeEventListener('keydown', this.onKey);
    document.removeEventListener('paste', this.onPaste);
  }

  private get field(): HTMLInputElement | undefined {
    const found = document.getElementById(this.for);
    return found instanceof HTMLInputElement ? found : undefined;
  }

  /** Groups what was typed; the letters of an unfinished composition are left alone. */
  private readonly onInput = (event: Event): void => {
    const field = this.field;
    if (field && event.target === field && !(event as InputEvent).isComposing) {
      const before = digitsOf(field.value.slice(0, field.selectionStart ?? field.value.length)).length;
      const tidy = grouped(digitsOf(field.value));
      if (tidy !== field.value) {
        field.value = tidy;
        field.setSelectionRange(placeAfter(before), placeAfter(before));
      }
    }
  };

  /** Digits count wherever the focus is, as long as it is in no other field. */
  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) {
      return;
    }
    if (event.target === this.field) {
      if (event.key === 'Enter') {
        this.dispatchEvent(new CustomEvent('placard-enter'));
      }
    } else if (!isTypedInto(event.target)) {
      this.typeFromAfar(event);
    }
  };

  private typeFromAfar(event: KeyboardEvent): void {
    if (event.key === 'Backspace') {
      this.erase();
    } else if ([...event.key].length === 1 && digitsOf(event.key) !== '') {
      this.type(event.key);
    } else {
      return;
    }
    event.preventDefault();
  }

  private readonly onPaste = (event: ClipboardEvent): void => {
    if (!isTypedInto(event.target)) {
      this.type(event.clipboardData?.getData('text') ?? '');
    }
  };

  private type(text: string): void {
    this.put(digitsOf((this.field?.value ?? '') + text));
  }

  private erase(): void {
    this.put(digitsOf(this.field?.value ?? '').slice(0, -1));
  }

  private put(digits: string): void {
    const field = this.field;
    if (field) {
      field.value = grouped(digits);
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
  }

  protected override render(): unknown {
    return html`<div class="take-back-pad" dir="ltr" role="group" aria-label=${this.label}>
      ${KEYS.map((key) => html`<button type="button" class="btn line" @click=${() => this.type(key)}>${key}</button>`)}
      <button type="button" class="btn line" aria-label=${this.deleteLabel} @click=${() => this.erase()}>⌫</button>
    </div>`;
  }
}

function isTypedInto(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

customElements.define('placard-number-pad', PlacardNumberPad);
