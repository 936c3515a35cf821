import { expect, test } from 'vitest';
import { digitsOf, grouped, placeAfter } from './digits';

test.each([
  ['Western, as printed', '0123 4567 8901 2345'],
  ['Arabic', '٠١٢٣ ٤٥٦٧ ٨٩٠١ ٢٣٤٥'],
  ['Persian and Urdu', '۰۱۲۳۴۵۶۷۸۹۰۱۲۳۴۵'],
  ['full-width, from a Chinese keyboard', '０１２３－４５６７－８９０１－２３４５'],
  ['Devanagari', '०१२३४५६७८९०१२३४५'],
  ['of several scripts', '0123٤٥٦٧８９０１۲۳۴۵'],
  ['pasted with words around it', 'My receipt: 0123-4567-8901-2345, thank you'],
])('digits are understood: %s', (_, typed) => {
  expect(digitsOf(typed)).toBe('0123456789012345');
});

test('no more than a receipt has are taken', () => {
  expect(digitsOf('01234567890123456789')).toBe('0123456789012345');
});

test('they are shown in groups of four without a loose end', () => {
  expect(grouped('01234567')).toBe('0123 4567');
  expect(grouped('012345678')).toBe('0123 4567 8');
});

test('the caret stays behind the digit it was behind', () => {
  expect([0, 1, 4, 5, 8, 9].map(placeAfter)).toEqual([0, 1, 4, 6, 9, 11]);
});
