package org.placard.vault;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The recovery kit's secret as it stands on paper: seven groups of four characters of Crockford's base 32, 128 bits and
 * a checksum of 12.
 */
record RecoveryCode(byte[] secret) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int SECRET_BYTES = 16;
    private static final int CHECK_BITS = 12;
    private static final int CHARACTERS = 28;
    private static final int BITS_EACH = 5;

    static RecoveryCode draw() {
        return new RecoveryCode(Bytes.random(SECRET_BYTES));
    }

    /** Reads what was typed; small letters, missing or other dashes, O for 0 and I or L for 1 do not matter. */
    static Optional<RecoveryCode> read(String typed) {
        var characters = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        if (characters.length() != CHARACTERS || !characters.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)) {
            return Optional.empty();
        }
        var value = characters
                .chars()
                .mapToObj(character -> BigInteger.valueOf(ALPHABET.indexOf(character)))
                .reduce(
                        BigInteger.ZERO,
                        (sum, digit) -> sum.shiftLeft(BITS_EACH).or(digit));
        var code = new RecoveryCode(sixteen(value.shiftRight(CHECK_BITS)));
        return code.value().equals(value) ? Optional.of(code) : Optional.empty();
    }

    /** As printed, with dashes between the groups. */
    String text() {
        var characters = new StringBuilder();
        for (int i = CHARACTERS - 1; i >= 0; i--) {
            characters.append(ALPHABET.charAt(value().shiftRight(i * BITS_EACH).intValue() & 31));
        }
        return characters.toString().replaceAll("(.{4})(?=.)", "$1-");
    }

    private BigInteger value() {
        var check = new BigInteger(1, Arrays.copyOf(Bytes.sha256(secret), 2)).shiftRight(16 - CHECK_BITS);
        return new BigInteger(1, secret).shiftLeft(CHECK_BITS).or(check);
    }

    private static byte[] sixteen(BigInteger value) {
        var bytes = new byte[SECRET_BYTES];
        var digits = value.toByteArray();
        var length = Math.min(digits.length, SECRET_BYTES);
        System.arraycopy(digits, digits.length - length, bytes, SECRET_BYTES - length, length);
        return bytes;
    }

    @Override
    public String toString() {
        return "recovery code";
    }
}
