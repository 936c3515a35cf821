import { html, type TemplateResult } from 'lit';

/** What the node sends for signing one petition in one language. Nothing in it is about a person. */
export interface SigningModel {
  campaign: string;
  pack: string;
  language: string;
  direction: 'ltr' | 'rtl';
  title: string;
  accent: string;
  petition: string[];
  demands: string[];
  target: string;
  organisation: string;
  deletion?: string;
  practice: boolean;
  minimumAge: number;
  words: Record<string, string>;
  countries: { code: string; name: string }[];
  rules: Rule[];
  consents: Consent[];
  notice: { heading: string; text: string }[];
  others: { campaign: string; title: string }[];
  /** The letter that can be written too; with its campaign's title where that is another one. */
  letter?: { campaign: string; title?: string };
}

export type Field = 'name' | 'country' | 'postcode' | 'signature' | 'keep' | 'email' | 'age';

export interface Rule {
  field: Field;
  kind: 'WRITTEN' | 'AT_MOST' | 'ADDRESS' | 'DRAWN' | 'AGREED';
  most: number;
  asked: 'ALWAYS' | 'WHEN_DRAWING' | 'WHEN_TYPING' | 'WHEN_CONTACT';
  error: string;
}

/** Part of a sentence: the language's own words, or a name that was filled in. */
export interface Piece {
  text: string;
  inserted: boolean;
}

export type Purpose = 'keep' | 'handOver' | 'contact' | 'drawing';

export interface Consent {
  purpose: Purpose;
  pieces: Piece[];
  hint: string;
  version: string;
}

/** The word of that key with its placeholders filled in; numbers as the language writes them. */
export function say(model: SigningModel, key: string, values: Record<string, string | number> = {}): string {
  const pattern = model.words[key] ?? key;
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (typeof value === 'number') {
      return new Intl.NumberFormat(model.language).format(value);
    }
    return value ?? whole;
  });
}

/** The same with each inserted name set apart, so that its direction and the sentence's do not disturb each other. */
export function told(model: SigningModel, key: string, values: Record<string, string>): (string | TemplateResult)[] {
  const parts = (model.words[key] ?? key).split(/\{(\w+)\}/);
  return parts.map((part, i) => (i % 2 === 0 ? part : html`<bdi>${values[part] ?? part}</bdi>`));
}

/** A sentence of pieces, its names set apart in the same way. */
export function setApart(pieces: readonly Piece[]): (string | TemplateResult)[] {
  return pieces.map(({ text, inserted }) => (inserted ? html`<bdi>${text}</bdi>` : text));
}
