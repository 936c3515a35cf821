import { afterEach, expect, test, vi } from 'vitest';
import { BundleDrop } from './bundle-drop.js';

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

async function drop(answers: () => Promise<Response>): Promise<{ part: BundleDrop; sent: string[]; done: Promise<void> }> {
  const sent: string[] = [];
  vi.stubGlobal('fetch', (_: string, request: RequestInit) => {
    sent.push(new Headers(request.headers).get('X-Filename') ?? '');
    return answers();
  });
  const part = new BundleDrop();
  part.target = 'somewhere';
  part.lost = 'It did not arrive.';
  document.body.append(part);
  await part.updateComplete;
  const done = new Promise<void>((resolve) => part.addEventListener('brought', () => resolve()));
  const input = part.querySelector('input')!;
  Object.defineProperty(input, 'files', { value: [new File(['a'], 'a.bundle'), new File(['b'], 'بولاق.bundle')] });
  Object.defineProperty(input, 'value', { value: '', writable: true });
  input.dispatchEvent(new Event('change'));
  return { part, sent, done };
}

test('every file is sent under its name, and then the node is told', async () => {
  const { sent, done } = await drop(() => Promise.resolve(new Response('')));
  await done;
  expect(sent).toEqual(['a.bundle', encodeURIComponent('بولاق.bundle')]);
});

test('a file that did not arrive is said to be lost', async () => {
  const { part, done } = await drop(() => Promise.resolve(new Response('', { status: 500 })));
  await done;
  await part.updateComplete;
  expect(part.querySelector('[role=status]')!.textContent).toBe('It did not arrive.');
});
