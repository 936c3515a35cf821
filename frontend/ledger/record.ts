/** The record's core and content as `docs/formats/record.md` lays them down; Java and this share their test vectors. */

export type Kind = 'signature' | 'letter' | 'withdrawal';

/** Identifiers and hashes in lower-case hexadecimal. */
export interface Core {
  id: string;
  node: string;
  kind: Kind;
  practice: boolean;
  campaign: string;
  pack: string;
  event: string;
  eventKey: string;
}

export interface Content {
  kind: Kind;
  receipt: string;
  takenAt: string;
  language: string;
  person?: { name?: string; country?: string; postcode?: string; address?: string; email?: string };
  consents: { purpose: string; given: boolean; text: string; version: string; language: string }[];
  strokes?: { aspect: number; runs: number[][] };
  /** Whether the drawing may be handed over, where that was asked. */
  drawing?: { given: boolean; text: string; version: string; language: string };
  letter?: {
    mode: string;
    language: string;
    number: number;
    salutation: string;
    paragraphs: string[];
    demands: string[];
    closing: string;
    signedAs?: string;
    senderAddress?: string;
    paper: string;
  };
  withdraws?: string;
}

const SUITE = 1;
const VERSION = 1;
const KINDS: Record<Kind, number> = { signature: 1, letter: 2, withdrawal: 3 };
const SMALLEST = 4 * 1024;
const LARGEST = 1024 * 1024;
const SPACE = 0x20;

export function coreBytes(core: Core): Uint8Array {
  const slug = new TextEncoder().encode(core.campaign);
  return Uint8Array.from([
    SUITE,
    ...bytes(core.id, 16),
    ...bytes(core.node, 16),
    KINDS[core.kind],
    core.practice ? 1 : 0,
    slug.length,
    ...slug,
    ...bytes(core.pack, 32),
    ...bytes(core.event, 16),
    ...bytes(core.eventKey, 16),
  ]);
}

/** What is left undefined is left out. */
export function contentJson(content: Content): string {
  const { kind, receipt, takenAt, language, person, consents, strokes, drawing, letter, withdraws } = content;
  return JSON.stringify({
    v: VERSION,
    kind,
    receipt,
    takenAt,
    language,
    person: person && inOrder(person, ['name', 'country', 'postcode', 'address', 'email']),
    consents: consents.map((consent) => inOrder(consent, ['purpose', 'given', 'text', 'version', 'language'])),
    strokes: strokes && inOrder(strokes, ['aspect', 'runs']),
    drawing: drawing && inOrder(drawing, ['given', 'text', 'version', 'language']),
    letter:
      letter &&
      inOrder(letter, [
        'mode',
        'language',
        'number',
        'salutation',
        'paragraphs',
        'demands',
        'closing',
        'signedAs',
        'senderAddress',
        'paper',
      ]),
    withdraws,
  });
}

/** Spaces at the end up to 4, 8, 16 … KiB, so that the length says little. */
export function padded(json: string): Uint8Array {
  const text = new TextEncoder().encode(json);
  let size = SMALLEST;
  while (size < text.length) {
    size *= 2;
  }
  if (size > LARGEST) {
    throw new RangeError(`An action of ${text.length} bytes is larger than the ${LARGEST} that a record holds`);
  }
  const result = new Uint8Array(size).fill(SPACE);
  result.set(text);
  return result;
}

function inOrder<T extends object>(value: T, names: (keyof T)[]): Partial<T> {
  return Object.fromEntries(names.map((name) => [name, value[name]])) as Partial<T>;
}

function bytes(hex: string, length: number): number[] {
  if (hex.length !== 2 * length || !/^[0-9a-f]*$/.test(hex)) {
    throw new RangeError(`Expected ${length} bytes in lower-case hexadecimal`);
  }
  return hex.match(/../g)!.map((pair) => parseInt(pair, 16));
}
