package org.placard.shared;

import java.util.HexFormat;

/** Lower-case hexadecimal text of the identifiers below. */
final class Hex {

    private static final HexFormat FORMAT = HexFormat.of();

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
            if ((digit < '0' || digit > '9') && (digit < 'a' || digit > 'f')) {
                return false;
            }
        }
        return true;
    }

    static byte[] bytes(String value) {
        return FORMAT.parseHex(value);
    }

    static String text(byte[] bytes) {
        return FORMAT.formatHex(bytes);
    }
}
