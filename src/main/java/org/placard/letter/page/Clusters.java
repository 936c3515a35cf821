package org.placard.letter.page;

import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says which characters each glyph of a shaped text stands for. */
final class Clusters {

    /** Stands for a part of a character whose whole stands under another glyph: nothing to be seen, nothing to be read. */
    private static final String NOTHING_MORE = "\u200B";

    private Clusters() {}

    static String[] texts(String text, GlyphVector vector, List<Integer> glyphs, boolean rightToLeft) {
        var alone = oneEach(text, vector, glyphs);
        if (alone != null) {
            return alone;
        }
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

    /** What it is where each character has a glyph of its own, which is nearly always; null where it is not so. */
    private static String @Nullable [] oneEach(String text, GlyphVector vector, List<Integer> glyphs) {
        if (glyphs.size() != text.length()) {
            return null;
        }
        var texts = new String[glyphs.size()];
        var taken = new boolean[texts.length];
        for (int i = 0; i < texts.length; i++) {
            int at = vector.getGlyphCharIndex(glyphs.get(i));
            if (taken[at] || Character.isSurrogate(text.charAt(at))) {
                return null;
            }
            taken[at] = true;
            texts[i] = readable(text.substring(at, at + 1));
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
        if (cluster.indexOf(0x200E) < 0 && cluster.indexOf(0x200F) < 0) {
            return cluster;
        }
        var kept = cluster.codePoints()
                .filter(codePoint -> codePoint != 0x200E && codePoint != 0x200F)
                .toArray();
        return kept.length == 0 ? NOTHING_MORE : new String(kept, 0, kept.length);
    }
}
