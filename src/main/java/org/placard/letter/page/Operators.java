package org.placard.letter.page;

/** Text of a content stream, with numbers no longer than paper can show. */
final class Operators {

    private static final int DECIMALS = 100;
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private final StringBuilder text = new StringBuilder(4096);
    private boolean inGlyphs;

    Operators word(String word) {
        text.append(word).append(' ');
        return this;
    }

    void line(String words) {
        text.append(words).append('\n');
    }

    /** A number with two decimals at most, the same on every machine and in every language. */
    Operators number(float value) {
        long hundredths = Math.round((double) value * DECIMALS);
        if (hundredths < 0) {
            text.append('-');
            hundredths = -hundredths;
        }
        text.append(hundredths / DECIMALS);
        long rest = hundredths % DECIMALS;
        if (rest > 0) {
            text.append('.').append((char) ('0' + rest / 10));
            if (rest % 10 > 0) {
                text.append((char) ('0' + rest % 10));
            }
        }
        text.append(' ');
        return this;
    }

    void begin() {
        text.append('[');
    }

    void glyph(int character) {
        if (!inGlyphs) {
            text.append('<');
            inGlyphs = true;
        }
        for (int bits = 12; bits >= 0; bits -= 4) {
            text.append(HEX[character >> bits & 0xF]);
        }
    }

    void shift(float thousandths) {
        closeGlyphs();
        text.append(Math.round(thousandths));
    }

    void end() {
        closeGlyphs();
        text.append("] TJ\n");
    }

    private void closeGlyphs() {
        if (inGlyphs) {
            text.append('>');
            inGlyphs = false;
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
