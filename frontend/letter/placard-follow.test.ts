import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PlacardFollow } from './placard-follow';

let follow: PlacardFollow;
let asked: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  asked = vi.fn<() => void>();
  follow = new PlacardFollow();
  follow.addEventListener('placard-look', asked);
  document.body.append(follow);
});

afterEach(() => {
  follow.remove();
  vi.useRealTimers();
});

test('it asks again and again', () => {
  vi.advanceTimersByTime(6500);

  expect(asked).toHaveBeenCalledTimes(3);
});

test('once it is cleared from the screen it asks no more', () => {
  document.body.replaceChildren();

  vi.advanceTimersByTime(10_000);

  expect(asked).not.toHaveBeenCalled();
});

test('at the end of the way it asks no more', () => {
  follow.setAttribute('ended', '');

  vi.advanceTimersByTime(10_000);

  expect(asked).not.toHaveBeenCalled();
});
