package org.placard.letter.page;

/**
 * Shaped glyphs of one face in the order they stand on paper, left to right. Offsets are in thousandths of an em.
 *
 * @param thick bold is asked for and the face has none
 * @param x where the run begins on its line, in points
 * @param texts the characters that each glyph stands for, so that they can be copied out again
 * @param lefts each glyph's origin from the run's
 * @param rises each glyph's height above the baseline
 * @param advance the run's whole width
 */
record GlyphRun(
        Face face,
        boolean thick,
        float size,
        float x,
        int[] glyphs,
        String[] texts,
        float[] lefts,
        float[] rises,
        float advance) {

    float width() {
        return advance * size / FontFile.EM;
    }

    GlyphRun at(float newX) {
        return new GlyphRun(face, thick, size, newX, glyphs, texts, lefts, rises, advance);
    }
}
