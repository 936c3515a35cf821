import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import './table-steady';

const ROW = 60;

let list: HTMLElement;
let handedOver: string[];

/** Rows stand one below the other, as a browser would lay them out. */
function laidOut(this: Element): DOMRect {
  const row = this.closest('li');
  return new DOMRect(0, row ? [...list.querySelectorAll('li')].indexOf(row) * ROW : 0, 100, ROW);
}

function letter(number: string) {
  const row = document.createElement('li');
  const button = document.createElement('button');
  button.textContent = number;
  button.addEventListener('click', () => handedOver.push(number));
  row.append(button);
  return row;
}

function button(number: string) {
  return [...list.querySelectorAll('button')].find((candidate) => candidate.textContent === number)!;
}

function tap(number: string) {
  button(number).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));
}

/** The first letter is done, so that the others move up. */
async function oneIsDone() {
  list.querySelector('li')!.remove();
  await Promise.resolve();
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(laidOut);
  handedOver = [];
  list = document.createElement('section');
  list.append(letter('38'), letter('39'), letter('40'));
  document.body.append(list);
  list.append(document.createElement('table-steady'));
});

afterEach(() => {
  list.remove();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('a letter that stays where it is takes the tap', () => {
  tap('38');

  expect(handedOver).toEqual(['38']);
});

test('the second half of a double tap does not hand over the next letter', async () => {
  tap('38');
  await oneIsDone();
  vi.advanceTimersByTime(200);
  tap('39');

  expect(handedOver).toEqual(['38']);
});

test('a moment later the next letter takes the tap', async () => {
  await oneIsDone();
  vi.advanceTimersByTime(500);
  tap('39');

  expect(handedOver).toEqual(['39']);
});

test('the list says that it moves, and when it has settled', async () => {
  await oneIsDone();
  const steady = list.querySelector('table-steady')!;
  expect(steady.hasAttribute('moving')).toBe(true);

  vi.advanceTimersByTime(500);
  expect(steady.hasAttribute('moving')).toBe(false);
});

test('a letter that comes last moves none of the others', async () => {
  list.append(letter('41'));
  await Promise.resolve();
  tap('40');
  tap('41');

  expect(handedOver).toEqual(['40']);
});

test('a key goes to what has the focus, wherever it has moved to', async () => {
  await oneIsDone();
  button('39').click();

  expect(handedOver).toEqual(['39']);
});
