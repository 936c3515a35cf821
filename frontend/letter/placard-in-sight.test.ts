import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PlacardInSight } from './placard-in-sight';

let part: PlacardInSight;

beforeEach(() => {
  part = new PlacardInSight();
  part.innerHTML = '<h2 tabindex="-1">On your own phone</h2><button>Show</button>';
  part.scrollIntoView = vi.fn<() => void>();
});

afterEach(() => {
  part.remove();
});

test('when it comes it is in sight and its first words have the focus', async () => {
  document.body.append(part);
  await Promise.resolve();

  expect(part.scrollIntoView).toHaveBeenCalledOnce();
  expect(document.activeElement).toBe(part.querySelector('h2'));
});

test('at each step it is so again', async () => {
  document.body.append(part);
  await Promise.resolve();
  part.querySelector('button')?.focus();

  part.setAttribute('step', 'code');
  await Promise.resolve();

  expect(part.scrollIntoView).toHaveBeenCalledTimes(2);
  expect(document.activeElement).toBe(part.querySelector('h2'));
});

test('gone before it was seen it takes nobody away from what they do', async () => {
  const field = document.createElement('input');
  document.body.append(part, field);
  field.focus();
  part.remove();
  await Promise.resolve();

  expect(part.scrollIntoView).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(field);
  field.remove();
});
