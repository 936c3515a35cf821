/** A receipt's digits as people type and paste them: in any script, with anything between them. */

export const DIGITS = 16;

/** The digits alone, as 0 to 9, at most as many as a receipt has. */
export function digitsOf(typed: string): string {
  // Full-width and mathematical digits are 0 to 9 in another dress.
  const found = typed.normalize('NFKC').match(/\p{Nd}/gu) ?? [];
  return found.map(asciiDigit).join('').slice(0, DIGITS);
}

/** In groups of four, as on the receipt. */
export function grouped(digits: string): string {
  return digits.replace(/(\d{4})(?=\d)/g, '$1 ');
}

/** Where the caret stands in the groups when it has so many digits before it. */
export function placeAfter(count: number): number {
  return count + Math.floor(Math.max(0, count - 1) / 4);
}

/** Every script's digits stand in a row of sixteen, from its start or from its seventh place. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const row = code & ~0xf;
  const first = /\p{Nd}/u.test(String.fromCodePoint(row)) ? row : row + 6;
  return String(code - first);
}
