import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import './table-touch';

let touch: HTMLElement;
let told: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  told = vi.fn<() => void>();
  touch = document.createElement('table-touch');
  touch.addEventListener('touched', told);
  document.body.append(touch);
});

afterEach(() => {
  touch.remove();
  vi.useRealTimers();
});

test.each(['pointerdown', 'keydown', 'wheel', 'touchmove'])('a %s anywhere keeps the table open', (sign) => {
  document.body.dispatchEvent(new Event(sign, { bubbles: true }));

  expect(told).toHaveBeenCalledOnce();
});

test('it is told even where something else swallows the sign', () => {
  document.body.addEventListener('keydown', (event) => event.stopImmediatePropagation(), { once: true });

  document.body.dispatchEvent(new Event('keydown', { bubbles: true }));

  expect(told).toHaveBeenCalledOnce();
});

test('busy hands do not keep the server busy', () => {
  for (let second = 0; second < 21; second++) {
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    vi.advanceTimersByTime(1000);
  }

  expect(told).toHaveBeenCalledTimes(2);
});

test('once the table is locked nothing is told', () => {
  touch.remove();

  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));

  expect(told).not.toHaveBeenCalled();
});
