package org.placard.shared;

import java.util.HexFormat;

/** Lower-case hexadecimal text of the identifiers below. */
final class Hex {

    private static final HexFormat FORMAT = HexFormat.of();

    private Hex() {}

    static String checked(String value, int bytes) {
        if (value.length() != 2 * bytes || !value.equals(FORMAT.formatHex(FORMAT.parseHex(value)))) {
            throw new IllegalArgumentException("Expected " + bytes + " bytes in lower-case hexadecimal");
        }
        return value;
    }

    static byte[] bytes(String value) {
        return FORMAT.parseHex(value);
    }

    static String text(byte[] bytes) {
        return FORMAT.formatHex(bytes);
    }
}
