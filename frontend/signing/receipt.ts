const DAMM = [
  [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
  [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
  [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
  [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
  [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
  [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
  [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
  [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
  [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
  [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
];

/** The digits with their check digit (Damm) behind them. */
export function withCheckDigit(digits: string): string {
  return digits + [...digits].reduce((interim, digit) => DAMM[interim][Number(digit)], 0);
}

/** A new receipt number: fifteen random digits and a check digit. */
export function drawReceipt(): string {
  let digits = '';
  const byte = new Uint8Array(1);
  while (digits.length < 15) {
    crypto.getRandomValues(byte);
    // The bytes above 249 would make small digits likelier.
    if (byte[0] < 250) {
      digits += byte[0] % 10;
    }
  }
  return withCheckDigit(digits);
}

/** A new identity for an action: 128 random bits in hexadecimal. */
export function drawId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
