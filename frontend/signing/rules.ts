import type { Field, Rule } from './model';
import type { Strokes } from './strokes';

/** What a person answered so far. It lives in the browser's memory and nowhere else until it is sent. */
export interface Answers {
  name: string;
  country: string;
  postcode: string;
  typing: boolean;
  typedConfirmed: boolean;
  strokes: Strokes | null;
  keep: boolean;
  handOver: boolean;
  /** Whether the target gets the drawing too; asked only of who draws and has the name handed over. */
  drawing: boolean;
  contact: boolean;
  email: string;
  ofAge: boolean;
}

/** Nothing is ticked beforehand. */
export function unanswered(country = ''): Answers {
  return {
    name: '',
    country,
    postcode: '',
    typing: false,
    typedConfirmed: false,
    strokes: null,
    keep: false,
    handOver: false,
    drawing: false,
    contact: false,
    email: '',
    ofAge: false,
  };
}

/** The same details for another petition: every consent is asked anew, and signing is done anew. */
export function forAnother(answers: Answers): Answers {
  return {
    ...answers,
    typedConfirmed: false,
    strokes: null,
    keep: false,
    handOver: false,
    drawing: false,
    contact: false,
    ofAge: false,
  };
}

/** The answers after a change: who types, or takes the name back, is asked anew before a drawing goes anywhere. */
export function changed(answers: Answers, part: Partial<Answers>): Answers {
  const now = { ...answers, ...part };
  return { ...now, drawing: now.drawing && now.handOver && !now.typing };
}

/** Whether the target may get the drawing: there is one, and the person said so. */
export function handsOverDrawing(answers: Answers): boolean {
  return answers.drawing && answers.handOver && !answers.typing && answers.strokes !== null;
}

const SPACE = /[\t\n\v\f\r \p{Z}]+/gu;
const UNSEEN = /[\p{Cc}\p{Cs}\p{Co}\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/gu;
const SEEN = /[\p{L}\p{N}\p{S}\p{P}]/u;
const ADDRESS = /^[^\s@<>()[\],;:\\"]+@[^\s@<>()[\],;:\\".]+(\.[^\s@<>()[\],;:\\".]+)+$/u;
const CHARACTERS = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Made fit to keep, exactly as the node does it again. */
export function clean(written: string): string {
  const composed = written.replace(SPACE, ' ').replace(UNSEEN, '').normalize('NFC');
  const tidy = composed.replace(SPACE, ' ').trim();
  return SEEN.test(tidy) ? tidy : '';
}

/** Characters as a reader counts them. */
export function length(text: string): number {
  let count = 0;
  for (const _ of CHARACTERS.segment(text)) {
    count++;
  }
  return count;
}

/** The first thing wrong with each field, in the form's order. */
export function errorsOf(answers: Answers, rules: readonly Rule[]): Map<Field, string> {
  const errors = new Map<Field, string>();
  for (const rule of rules) {
    if (!errors.has(rule.field) && isAsked(rule, answers) && !holds(rule, answers)) {
      errors.set(rule.field, rule.error);
    }
  }
  return errors;
}

function isAsked(rule: Rule, answers: Answers): boolean {
  switch (rule.asked) {
    case 'ALWAYS':
      return true;
    case 'WHEN_DRAWING':
      return !answers.typing;
    case 'WHEN_TYPING':
      return answers.typing;
    case 'WHEN_CONTACT':
      return answers.contact;
  }
}

function holds(rule: Rule, answers: Answers): boolean {
  const text = clean(textOf(rule.field, answers));
  switch (rule.kind) {
    case 'WRITTEN':
      return text !== '';
    case 'AT_MOST':
      return length(text) <= rule.most;
    case 'ADDRESS':
      return text.length <= rule.most && ADDRESS.test(text);
    case 'DRAWN':
      return answers.strokes !== null;
    case 'AGREED':
      return isAgreed(rule.field, answers);
  }
}

function textOf(field: Field, answers: Answers): string {
  return field === 'name' || field === 'country' || field === 'postcode' || field === 'email' ? answers[field] : '';
}

function isAgreed(field: Field, answers: Answers): boolean {
  return (
    (field === 'signature' && answers.typedConfirmed) ||
    (field === 'keep' && answers.keep) ||
    (field === 'age' && answers.ofAge)
  );
}
