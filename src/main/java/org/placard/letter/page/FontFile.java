package org.placard.letter.page;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One font file, held twice: as AWT shapes with it, and as PDFBox embeds a part of it. Safe for many threads. */
final class FontFile {

    /** The size that text is shaped at, so that every position is in thousandths of an em. */
    static final float EM = 1000;

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int COVERAGE = 0x30000;
    private static final byte SHOWN = 1;
    private static final byte MISSING = 2;

    /** What a PDF needs of a TrueType font; names and character maps stay behind. */
    private static final List<String> EMBEDDED_TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm");

    private final String name;
    private final Font shaping;
    private final TrueTypeFont tables;
    private final int[] advances;
    private final int emptyGlyph;
    private final byte[] coverage = new byte[COVERAGE];

    private FontFile(String name, Font shaping, TrueTypeFont tables) throws IOException {
        this.name = name;
        this.shaping = shaping;
        this.tables = tables;
        this.advances = advances(tables);
        this.emptyGlyph = emptyGlyph(tables);
    }

    static FontFile read(String name) {
        try (var in = FontFile.class.getResourceAsStream("/fonts/" + name + ".ttf")) {
            if (in == null) {
                throw new IllegalStateException("The font " + name + " is missing from the application");
            }
            var bytes = in.readAllBytes();
            var font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes))
                    .deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON, TextAttribute.SIZE, EM));
            return new FontFile(name, font, new TTFParser(true).parse(new RandomAccessReadBuffer(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The font " + name + " cannot be read", e);
        }
    }

    private static int[] advances(TrueTypeFont tables) throws IOException {
        var advances = new int[tables.getNumberOfGlyphs()];
        for (int glyph = 0; glyph < advances.length; glyph++) {
            advances[glyph] = Math.round(tables.getAdvanceWidth(glyph) * EM / tables.getUnitsPerEm());
        }
        return advances;
    }

    /** The glyph of a joiner, if it takes no room. */
    private static int emptyGlyph(TrueTypeFont tables) throws IOException {
        int glyph = tables.getUnicodeCmapLookup().getGlyphId(ZERO_WIDTH_NON_JOINER);
        return tables.getAdvanceWidth(glyph) == 0 ? glyph : 0;
    }

    String name() {
        return name;
    }

    Font shaping() {
        return shaping;
    }

    /** Whether the font shows it. It is asked for each character of each letter, so what it said is kept. */
    boolean has(int codePoint) {
        if (codePoint >= COVERAGE) {
            return shaping.canDisplay(codePoint);
        }
        if (coverage[codePoint] == 0) {
            coverage[codePoint] = shaping.canDisplay(codePoint) ? SHOWN : MISSING;
        }
        return coverage[codePoint] == SHOWN;
    }

    /** A glyph's own width in thousandths of an em, as it is declared in the PDF. */
    int advance(int glyph) {
        return advances[glyph];
    }

    /** A glyph that shows nothing and takes no room, 0 where the font has none. */
    int emptyGlyph() {
        return emptyGlyph;
    }

    TrueTypeFont tables() {
        return tables;
    }

    /** Cuts the font down to these glyphs. The parsed font keeps a reading position, so one thread at a time. */
    synchronized Subset subset(Set<Integer> glyphs, String tag) throws IOException {
        var subsetter = new TTFSubsetter(tables, EMBEDDED_TABLES);
        subsetter.addGlyphIds(glyphs);
        subsetter.setPrefix(tag);
        var bytes = new ByteArrayOutputStream();
        subsetter.writeToStream(bytes);
        return new Subset(bytes.toByteArray(), subsetter.getGIDMap());
    }

    /**
     * A part of a font.
     *
     * @param originals the glyph in the whole font, by glyph in the part
     */
    record Subset(byte[] bytes, Map<Integer, Integer> originals) {}
}
