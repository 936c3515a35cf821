import { afterEach, beforeEach, expect, test } from 'vitest';
import { PlacardKeyboard } from './placard-keyboard';

let keyboard: PlacardKeyboard;
let field: HTMLInputElement;
let button: HTMLButtonElement;

beforeEach(async () => {
  keyboard = new PlacardKeyboard();
  field = document.createElement('input');
  button = document.createElement('button');
  document.body.append(field, button, keyboard);
  field.focus();
  await keyboard.updateComplete;
});

afterEach(() => document.body.replaceChildren());

const shown = () => keyboard.querySelector('.keyboard') !== null;

test('it opens for a field', () => {
  expect(shown()).toBe(true);
});

test('a tap elsewhere lands before it goes, so that nothing moves under the finger', async () => {
  field.blur();
  await keyboard.updateComplete;
  expect(shown()).toBe(true);

  button.click();

  await keyboard.updateComplete;
  expect(shown()).toBe(false);
});

test('a key types what it shows', async () => {
  const keys = [...keyboard.querySelectorAll<HTMLButtonElement>('.key')];
  const first = keys[0]!;
  const letter = first.textContent!.trim();

  first.click();

  expect(field.value).toBe(letter);
});

test('it stays away from a field that has keys of its own', async () => {
  field.blur();
  button.click();
  await keyboard.updateComplete;

  field.setAttribute('data-own-keys', '');
  field.focus();

  await keyboard.updateComplete;
  expect(shown()).toBe(false);
});
