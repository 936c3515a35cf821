import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import vectors from '../../src/test/resources/vectors/record.json';
import { contentJson, coreBytes, padded, type Content, type Core } from './record';

describe('the record, by the vectors shared with Java', () => {
  it.each(vectors.cores)('writes the core: $what', ({ core, hex }) => {
    expect(Buffer.from(coreBytes(core as Core)).toString('hex')).toBe(hex);
  });

  it.each(vectors.contents)('writes and pads the content: $what', ({ content, json, size, sha256 }) => {
    const bytes = padded(contentJson(content as Content));

    expect(contentJson(content as Content)).toBe(json);
    expect(bytes.length).toBe(size);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
  });

  it('takes fields in any order', () => {
    const { content, json } = vectors.contents[0]!;
    const reversed = Object.fromEntries(Object.entries(content).reverse());

    expect(contentJson(reversed as unknown as Content)).toBe(json);
  });

  it('refuses an identifier of another length', () => {
    const core = { ...vectors.cores[0]!.core, id: 'ab' } as Core;

    expect(() => coreBytes(core)).toThrow('16 bytes');
  });

  it('refuses more than a record holds', () => {
    expect(() => padded('x'.repeat(1024 * 1024 + 1))).toThrow('larger');
  });
});
