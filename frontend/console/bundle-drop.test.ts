import { afterEach, expect, test, vi } from 'vitest';
import { BundleDrop } from './bundle-drop.js';

/** A network on which the test says what arrives. */
class Wire {
  static readonly sent: Wire[] = [];

  readonly upload: { onprogress?: (event: { loaded: number }) => void } = {};
  readonly headers = new Map<string, string>();
  onload?: () => void;
  onerror?: () => void;
  status = 0;

  open(): void {}

  setRequestHeader(name: string, value: string): void {
    this.headers.set(name, value);
  }

  send(): void {
    Wire.sent.push(this);
  }

  answer(status: number): void {
    this.status = status;
    this.onload?.();
  }
}

afterEach(() => {
  document.body.replaceChildren();
  Wire.sent.length = 0;
  vi.unstubAllGlobals();
});

async function drop(): Promise<{ part: BundleDrop; done: Promise<void> }> {
  vi.stubGlobal('XMLHttpRequest', Wire);
  const part = new BundleDrop();
  part.target = 'somewhere';
  part.label = 'Take in bundles';
  part.lost = 'It did not arrive.';
  document.body.append(part);
  await part.updateComplete;
  const done = new Promise<void>((resolve) => part.addEventListener('brought', () => resolve()));
  const input = part.querySelector('input')!;
  Object.defineProperty(input, 'files', { value: [new File(['aaa'], 'a.bundle'), new File(['b'], 'بولاق.bundle')] });
  Object.defineProperty(input, 'value', { value: '', writable: true });
  input.dispatchEvent(new Event('change'));
  return { part, done };
}

async function request(at: number): Promise<Wire> {
  return vi.waitUntil(() => Wire.sent[at]);
}

function shown(part: BundleDrop): number | undefined {
  return part.querySelector('progress')?.value;
}

test('every file is sent under its name, and then the node is told', async () => {
  const { done } = await drop();
  (await request(0)).answer(200);
  (await request(1)).answer(200);
  await done;

  expect(Wire.sent.map((wire) => wire.headers.get('X-Filename'))).toEqual([
    'a.bundle',
    encodeURIComponent('بولاق.bundle'),
  ]);
});

test('how far it has got is shown over all files, and no longer once they are there', async () => {
  const { part, done } = await drop();
  (await request(0)).upload.onprogress?.({ loaded: 2 });
  await part.updateComplete;
  expect(shown(part)).toBe(0.5);

  (await request(0)).answer(200);
  (await request(1)).upload.onprogress?.({ loaded: 1 });
  await part.updateComplete;
  expect(shown(part)).toBe(1);

  (await request(1)).answer(200);
  await done;
  await part.updateComplete;
  expect(shown(part)).toBeUndefined();
});

test.each([
  ['refused', (wire: Wire) => wire.answer(500)],
  ['cut off', (wire: Wire) => wire.onerror?.()],
])('a file that was %s is said to be lost', async (_, fail) => {
  const { part, done } = await drop();
  fail(await request(0));
  await done;
  await part.updateComplete;

  expect(part.querySelector('[role=status]')!.textContent).toBe('It did not arrive.');
});

test('the button says what it does in the words of the page', async () => {
  const { part } = await drop();

  expect(part.querySelector('label')!.textContent).toBe('Take in bundles');
  expect(part.querySelector('input')!.labels).toContain(part.querySelector('label'));
});
