package org.placard.letter.page;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** What readers take for one character each. */
final class Graphemes {

    /** Latin, Cyrillic, Arabic and Chinese letters and their punctuation; whatever else there is, ICU knows. */
    private static final BitSet ALONE = new BitSet();

    static {
        ALONE.set(' ', 0x7F);
        ALONE.set(0xA1, 0x300);
        ALONE.clear(0xAD);
        ALONE.set(0x400, 0x483);
        ALONE.set(0x48A, 0x530);
        ALONE.set(0x620, 0x64B);
        ALONE.set(0x671, 0x6D6);
        ALONE.set(0x2010, 0x2028);
        ALONE.set(0x3001, 0x302A);
        ALONE.set(0x4E00, 0xA000);
        ALONE.set(0xFF01, 0xFF61);
    }

    private Graphemes() {}

    static List<String> of(String text) {
        var graphemes = new ArrayList<String>(text.length());
        if (standAlone(text)) {
            for (int i = 0; i < text.length(); i++) {
                graphemes.add(String.valueOf(text.charAt(i)));
            }
        } else {
            cut(text, graphemes);
        }
        return graphemes;
    }

    private static void cut(String text, List<String> graphemes) {
        var boundaries = BreakIterator.getCharacterInstance(Locale.ROOT);
        boundaries.setText(text);
        int start = 0;
        for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
            graphemes.add(text.substring(start, end));
            start = end;
        }
    }

    /** Most letters hold nothing that joins its neighbour, and then there is nothing to look for. */
    private static boolean standAlone(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!ALONE.get(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
