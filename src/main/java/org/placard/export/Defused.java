package org.placard.export;

/** Makes a cell harmless: spreadsheets run what begins like a formula, whoever typed it. */
final class Defused {

    /** In their usual and their full width, as a Chinese keyboard types them. */
    private static final String TRIGGERS = "=+-@\t\r\n＝＋－＠";

    private Defused() {}

    static String cell(String typed) {
        return typed.isEmpty() || TRIGGERS.indexOf(typed.charAt(0)) < 0 ? typed : "'" + typed;
    }

    /** Without what XML cannot hold: control characters, which nobody sees. */
    static String printable(String typed) {
        return isPlain(typed) || typed.codePoints().allMatch(Defused::isXml)
                ? typed
                : typed.codePoints()
                        .filter(Defused::isXml)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** As nearly everything is, and quickly seen. */
    private static boolean isPlain(String typed) {
        for (int at = 0; at < typed.length(); at++) {
            if (typed.charAt(at) < 0x20 || typed.charAt(at) > 0xFFFD) {
                return false;
            }
        }
        return true;
    }

    private static boolean isXml(int character) {
        return (character >= 0x20 && character != 0xFFFE && character != 0xFFFF)
                || character == '\t'
                || character == '\n'
                || character == '\r';
    }
}
