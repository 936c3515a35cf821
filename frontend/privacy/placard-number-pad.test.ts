import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PlacardNumberPad } from './placard-number-pad';

let pad: PlacardNumberPad;
let field: HTMLInputElement;
const heard = vi.fn();

beforeEach(async () => {
  heard.mockClear();
  field = document.createElement('input');
  field.id = 'number';
  field.addEventListener('input', () => heard(field.value));
  pad = new PlacardNumberPad();
  pad.for = 'number';
  pad.label = 'Number';
  pad.deleteLabel = 'Delete the last digit';
  document.body.append(field, pad);
  await pad.updateComplete;
});

afterEach(() => document.body.replaceChildren());

const key = (name: string) =>
  [...pad.querySelectorAll('button')].find((button) => (button.getAttribute('aria-label') ?? button.textContent) === name)!;
const press = (target: EventTarget, name: string) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));

function write(text: string): void {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

test('its keys write into the field, in groups of four, and whoever listens hears it', () => {
  ['1', '2', '3', '4', '5'].forEach((digit) => key(digit).click());

  expect(field.value).toBe('1234 5');
  expect(heard).toHaveBeenLastCalledWith('1234 5');
});

test('the last digit can be taken off', () => {
  write('12345');
  key('Delete the last digit').click();

  expect(field.value).toBe('1234');
});

test('what is typed or pasted into the field is grouped before anyone hears it', () => {
  write('١٢٣٤۵６-78');

  expect(field.value).toBe('1234 5678');
  expect(heard).toHaveBeenLastCalledWith('1234 5678');
});

test('a digit in the middle leaves the caret behind it', () => {
  field.value = '1293 45';
  field.setSelectionRange(3, 3);
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  expect(field.selectionStart).toBe(3);

  field.value = '12934 5';
  field.setSelectionRange(5, 5);
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));

  expect(field.value).toBe('1293 45');
  expect(field.selectionStart).toBe(6);
});

test('letters that are still being composed are left alone', () => {
  field.value = '12ni';
  field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));

  expect(field.value).toBe('12ni');
});

test('a keyboard writes into it even when the focus is elsewhere', () => {
  press(document.body, '7');
  press(key('1'), '٨');
  press(document.body, 'a');
  press(document.body, '9');
  press(document.body, 'Backspace');

  expect(field.value).toBe('78');
});

test('a shortcut types nothing', () => {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '1', ctrlKey: true, bubbles: true }));

  expect(field.value).toBe('');
});

test('Enter in the field is told, on a key it presses the key', () => {
  const entered = vi.fn();
  pad.addEventListener('placard-enter', entered);

  press(key('1'), 'Enter');
  expect(entered).not.toHaveBeenCalled();
  press(field, 'Enter');
  expect(entered).toHaveBeenCalledOnce();
});

test('once it is gone it hears nothing', () => {
  pad.remove();
  press(document.body, '7');

  expect(field.value).toBe('');
});
