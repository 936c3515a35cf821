package org.placard.letter.page;

import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says which characters each glyph of a shaped text stands for. */
final class Clusters {

    /** Stands for a part of a character whose whole stands under another glyph: nothing to be seen, nothing to be read. */
    private static final String NOTHING_MORE = "\u200B";

    private Clusters() {}

    static String[] texts(String text, GlyphVector vector, List<Integer> glyphs, boolean rightToLeft) {
        Map<Integer, List<Integer>> members = new HashMap<>();
        for (int i = 0; i < glyphs.size(); i++) {
            int start = vector.getGlyphCharIndex(glyphs.get(i));
            members.computeIfAbsent(start, key -> new ArrayList<>(1)).add(i);
        }
        var starts = members.keySet().stream().mapToInt(start -> start).sorted().toArray();
        var texts = new String[glyphs.size()];
        for (int i = 0; i < starts.length; i++) {
            int end = i + 1 < starts.length ? starts[i + 1] : text.length();
            share(text.substring(starts[i], end), members.getOrDefault(starts[i], List.of()), rightToLeft, texts);
        }
        return texts;
    }

    /** One glyph takes all; as many glyphs as characters take one each; else the first in reading order takes all. */
    private static void share(String cluster, List<Integer> members, boolean rightToLeft, String[] texts) {
        var inReadingOrder = rightToLeft ? members.reversed() : members;
        var characters = cluster.codePoints().mapToObj(Character::toString).toArray(String[]::new);
        if (members.size() > 1 && members.size() == characters.length) {
            for (int i = 0; i < characters.length; i++) {
                texts[inReadingOrder.get(i)] = characters[i];
            }
            return;
        }
        inReadingOrder.forEach(member -> texts[member] = NOTHING_MORE);
        texts[inReadingOrder.getFirst()] = readable(cluster);
    }

    /** Direction marks have done their work; a reader of the PDF sets its own. */
    private static String readable(String cluster) {
        var kept = cluster.codePoints()
                .filter(codePoint -> codePoint != 0x200E && codePoint != 0x200F)
                .toArray();
        return kept.length == 0 ? NOTHING_MORE : new String(kept, 0, kept.length);
    }
}
