import { describe, expect, it } from 'vitest';
import vectors from '../../src/test/resources/vectors/signing-rules.json';
import { drawId, drawReceipt, withCheckDigit } from './receipt';

describe('a receipt', () => {
  it.each(vectors.receipts)('$drawn gets its check digit', ({ drawn, receipt }) =>
    expect(withCheckDigit(drawn)).toBe(receipt),
  );

  it('is sixteen digits, with a check digit that fits', () => {
    for (let i = 0; i < 200; i++) {
      const receipt = drawReceipt();
      expect(receipt).toMatch(/^\d{16}$/);
      expect(withCheckDigit(receipt.slice(0, 15))).toBe(receipt);
    }
  });

  it('is never drawn twice', () => {
    expect(new Set(Array.from({ length: 1000 }, drawReceipt)).size).toBe(1000);
  });
});

describe('an id', () => {
  it('is 128 bits in hexadecimal', () => {
    expect(drawId()).toMatch(/^[0-9a-f]{32}$/);
    expect(drawId()).not.toBe(drawId());
  });
});
