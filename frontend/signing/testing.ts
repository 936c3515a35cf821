import type { Purpose, Rule, SigningModel } from './model';

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

export function modelForTests(more: Purpose[] = []): SigningModel {
  const consent = (purpose: Purpose) => ({
    purpose,
    pieces: [
      { text: `${purpose}: `, inserted: false },
      { text: 'Some Group', inserted: true },
    ],
    hint: 'why',
    version: `${purpose}-1`,
  });
  return {
    campaign: 'free-the-press',
    pack: 'ab'.repeat(32),
    language: 'en',
    direction: 'ltr',
    title: 'free the press',
    accent: '#c7361e',
    petition: ['We ask.'],
    demands: ['Let them go.'],
    target: 'Ada Lovelace',
    organisation: 'Some Group',
    practice: false,
    minimumAge: 16,
    words: {
      'consent.contact.age': 'I am {age} or older.',
      'thanks.number': 'You are number {number} today.',
      'thanks.letterOther': 'Write: {title}',
      seenByOpen: 'The team of {organisation}.',
      seenTarget: 'Also: {target}.',
    },
    countries: [
      { code: 'CH', name: 'Switzerland' },
      { code: 'DE', name: 'Germany' },
    ],
    rules,
    consents: [consent('keep'), consent('handOver'), consent('contact'), ...more.map(consent)],
    notice: [],
    others: [],
  };
}
