package org.placard.shared;

import java.util.HexFormat;

/** Lower-case hexadecimal text of the identifiers below. */
final class Hex {

    private static final HexFormat FORMAT = HexFormat.of();

    /** Looked up, since every record that comes or goes has a dozen of these. */
    private static final boolean[] DIGITS = digits();

    private Hex() {}

    static String checked(String value, int bytes) {
        if (value.length() != 2 * bytes || !isHex(value)) {
            throw new IllegalArgumentException("Expected " + bytes + " bytes in lower-case hexadecimal");
        }
        return value;
    }

    private static boolean isHex(String value) {
        for (int at = 0; at < value.length(); at++) {
            char digit = value.charAt(at);
            if (digit >= DIGITS.length || !DIGITS[digit]) {
                return false;
            }
        }
        return true;
    }

    private static boolean[] digits() {
        var digits = new boolean['f' + 1];
        "0123456789abcdef".chars().forEach(digit -> digits[digit] = true);
        return digits;
    }

    static byte[] bytes(String value) {
        return FORMAT.parseHex(value);
    }

    static String text(byte[] bytes) {
        return FORMAT.formatHex(bytes);
    }
}
