import { describe, expect, it } from 'vitest';
import vectors from '../../src/test/resources/vectors/signing-rules.json';
import { clean, errorsOf, forAnother, length, unanswered, type Answers } from './rules';
import { rules } from './testing';

const good: Answers = {
  ...unanswered('CH'),
  name: 'Aygul',
  strokes: { aspect: 2000, runs: [[1, 1]] },
  keep: true,
};

describe('what is written', () => {
  it.each(vectors.clean)('$written is kept as $kept', ({ written, kept }) => expect(clean(written)).toBe(kept));

  it.each(vectors.length)('$text has $characters characters', ({ text, characters }) =>
    expect(length(text)).toBe(characters),
  );

  it('may be a pasted megabyte and is refused, not hung on', () => {
    const errors = errorsOf({ ...good, name: 'a\u0301 '.repeat(400_000) }, rules);
    expect(errors.get('name')).toBe('nameLong');
  });
});

describe('the form, by the vectors that the node checks too', () => {
  it.each(vectors.forms)('$form', ({ answers, errors }) =>
    expect(Object.fromEntries(errorsOf(answers as Answers, rules))).toEqual(errors),
  );
});

describe('consents', () => {
  it('are all unticked at the start', () => {
    const { keep, handOver, contact, ofAge, typedConfirmed } = unanswered();
    expect([keep, handOver, contact, ofAge, typedConfirmed]).toEqual([false, false, false, false, false]);
  });

  it('are asked anew for another petition, while the details stay', () => {
    const all: Answers = { ...good, handOver: true, contact: true, ofAge: true, email: 'a@example.org', postcode: '3011' };
    expect(forAnother(all)).toEqual({
      ...all,
      keep: false,
      handOver: false,
      contact: false,
      ofAge: false,
      typedConfirmed: false,
      strokes: null,
    });
  });
});
