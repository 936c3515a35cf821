import { describe, expect, it } from 'vitest';
import vectors from '../../src/test/resources/vectors/signing-rules.json';
import { changed, clean, errorsOf, forAnother, handsOverDrawing, length, unanswered, type Answers } from './rules';
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
    const { keep, handOver, drawing, contact, ofAge, typedConfirmed } = unanswered();
    expect([keep, handOver, drawing, contact, ofAge, typedConfirmed].some((ticked) => ticked)).toBe(false);
  });

  it('are asked anew for another petition, while the details stay', () => {
    const all: Answers = { ...good, handOver: true, drawing: true, contact: true, ofAge: true, email: 'a@example.org', postcode: '3011' };
    expect(forAnother(all)).toEqual({
      ...all,
      keep: false,
      handOver: false,
      drawing: false,
      contact: false,
      ofAge: false,
      typedConfirmed: false,
      strokes: null,
    });
  });

  it.each(vectors.drawings)('to hand a drawing over: $drawing', ({ answers, handedOver }) =>
    expect(handsOverDrawing(answers as Answers)).toBe(handedOver),
  );

  it('to hand the drawing over is taken back with the name, and by typing', () => {
    const agreed: Answers = { ...good, handOver: true, drawing: true };
    const nameTakenBack = changed(agreed, { handOver: false });
    expect(changed(nameTakenBack, { handOver: true }).drawing).toBe(false);
    const typed = changed(agreed, { typing: true });
    expect(changed(typed, { typing: false }).drawing).toBe(false);
    expect(changed(agreed, { postcode: '3011' }).drawing).toBe(true);
  });
});
