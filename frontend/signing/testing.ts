import type { Rule } from './model';

/** The test environment has no canvas to draw on; strokes are data and need none. */
export function paperless(): void {
  const nothing = () => undefined;
  const context = new Proxy({}, { get: () => nothing, set: () => true });
  HTMLCanvasElement.prototype.getContext = (() => context) as unknown as HTMLCanvasElement['getContext'];
}

/** The table as the node sends it; a test of the node holds it against its own. */
export const rules: Rule[] = [
  { field: 'name', kind: 'WRITTEN', most: 0, asked: 'ALWAYS', error: 'nameMissing' },
  { field: 'name', kind: 'AT_MOST', most: 200, asked: 'ALWAYS', error: 'nameLong' },
  { field: 'country', kind: 'WRITTEN', most: 0, asked: 'ALWAYS', error: 'countryMissing' },
  { field: 'postcode', kind: 'AT_MOST', most: 20, asked: 'ALWAYS', error: 'postcodeLong' },
  { field: 'signature', kind: 'DRAWN', most: 0, asked: 'WHEN_DRAWING', error: 'signatureMissing' },
  { field: 'signature', kind: 'AGREED', most: 0, asked: 'WHEN_TYPING', error: 'typedMissing' },
  { field: 'keep', kind: 'AGREED', most: 0, asked: 'ALWAYS', error: 'keepMissing' },
  { field: 'email', kind: 'WRITTEN', most: 0, asked: 'WHEN_CONTACT', error: 'emailMissing' },
  { field: 'email', kind: 'ADDRESS', most: 254, asked: 'WHEN_CONTACT', error: 'emailWrong' },
  { field: 'age', kind: 'AGREED', most: 0, asked: 'WHEN_CONTACT', error: 'ageMissing' },
];
