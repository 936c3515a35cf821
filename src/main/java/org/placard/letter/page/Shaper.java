package org.placard.letter.page;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.List;

/** Turns characters into glyphs with the JDK's HarfBuzz and remembers which characters each glyph stands for. */
final class Shaper {

    static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    /** What AWT gives for characters that are not to be seen; a glyph of this kind is never drawn. */
    private static final int FIRST_INVISIBLE_GLYPH = 0xFFFE;

    private Shaper() {}

    /** Shapes a text of one face and one direction. */
    static GlyphRun shape(String text, Face face, boolean rightToLeft, Style style) {
        var vector = vector(text.toCharArray(), 0, text.length(), face, rightToLeft);
        var order = visible(vector);
        var texts = Clusters.texts(text, vector, order, rightToLeft);
        var positions = vector.getGlyphPositions(0, vector.getNumGlyphs() + 1, null);
        var placed = new ArrayList<Placed>(order.size());
        for (int i = 0; i < order.size(); i++) {
            int glyph = order.get(i);
            float left = positions[2 * glyph];
            float rise = -positions[2 * glyph + 1];
            var one = new Placed(vector.getGlyphCode(glyph), texts[i], left, rise);
            if (rightToLeft) {
                placed.addAll(oneCharacterEach(one, face.file()));
            } else {
                placed.add(one);
            }
        }
        float advance = positions[2 * vector.getNumGlyphs()];
        boolean thick = style.strong() && !face.isBold();
        return Placed.run(placed, face, thick, style.size(), advance);
    }

    /**
     * Readers turn right-to-left text round character by character, and would turn a ligature's letters with it. So the
     * ligature stands for its last letter alone, and glyphs that show nothing at its right stand for those before.
     */
    private static List<Placed> oneCharacterEach(Placed ligature, FontFile font) {
        if (ligature.text().length() < 2 || font.emptyGlyph() == 0) {
            return List.of(ligature);
        }
        var characters =
                ligature.text().codePoints().mapToObj(Character::toString).toList();
        if (characters.size() < 2) {
            return List.of(ligature);
        }
        var each = new ArrayList<Placed>(characters.size());
        each.add(new Placed(ligature.glyph(), characters.getLast(), ligature.left(), ligature.rise()));
        float right = ligature.left() + font.advance(ligature.glyph());
        for (var character : characters.reversed().subList(1, characters.size())) {
            each.add(new Placed(font.emptyGlyph(), character, right, 0));
        }
        return each;
    }

    /** A glyph with its text at its place. */
    private record Placed(int glyph, String text, float left, float rise) {

        static GlyphRun run(List<Placed> placed, Face face, boolean thick, float size, float advance) {
            int count = placed.size();
            var glyphs = new int[count];
            var texts = new String[count];
            var lefts = new float[count];
            var rises = new float[count];
            for (int i = 0; i < count; i++) {
                glyphs[i] = placed.get(i).glyph();
                texts[i] = placed.get(i).text();
                lefts[i] = placed.get(i).left();
                rises[i] = placed.get(i).rise();
            }
            return new GlyphRun(face, thick, size, 0, glyphs, texts, lefts, rises, advance);
        }
    }

    /** Adds to {@code widths}, in thousandths of an em, what each character of the stretch takes; a cluster's first takes all. */
    static void measure(char[] text, int start, int end, Face face, boolean rightToLeft, float[] widths) {
        var vector = vector(text, start, end, face, rightToLeft);
        int count = vector.getNumGlyphs();
        var positions = vector.getGlyphPositions(0, count + 1, null);
        for (int glyph = 0; glyph < count; glyph++) {
            widths[start + vector.getGlyphCharIndex(glyph)] += positions[2 * glyph + 2] - positions[2 * glyph];
        }
    }

    private static GlyphVector vector(char[] text, int start, int end, Face face, boolean rightToLeft) {
        int flags = Font.LAYOUT_NO_START_CONTEXT
                | Font.LAYOUT_NO_LIMIT_CONTEXT
                | (rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
        return face.file().shaping().layoutGlyphVector(UNHINTED, text, start, end, flags);
    }

    private static List<Integer> visible(GlyphVector vector) {
        var visible = new ArrayList<Integer>(vector.getNumGlyphs());
        for (int glyph = 0; glyph < vector.getNumGlyphs(); glyph++) {
            if (vector.getGlyphCode(glyph) < FIRST_INVISIBLE_GLYPH) {
                visible.add(glyph);
            }
        }
        return visible;
    }
}
