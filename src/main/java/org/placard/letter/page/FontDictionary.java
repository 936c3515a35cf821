package org.placard.letter.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.placard.letter.page.FontBook.Use;

/** Writes a font into a document as a composite font with numbers of its own; no CIDSet, which could only be wrong. */
final class FontDictionary {

    private static final int SYMBOLIC = 4;
    private static final int LETTERS = 26;

    private final FontFile file;
    private final List<Use> uses;
    private final String resourceName;

    FontDictionary(FontBook.Embedded font) {
        this.file = font.face().file();
        this.uses = font.uses();
        var glyphs = new TreeSet<>(uses.stream().map(Use::glyph).toList());
        this.resourceName = tag(glyphs.hashCode()) + "+" + file.name();
    }

    /** Six letters that change with the glyphs and with nothing else. */
    private static String tag(int hash) {
        var tag = new StringBuilder();
        for (long rest = Integer.toUnsignedLong(hash); tag.length() < 6; rest /= LETTERS) {
            tag.append((char) ('A' + rest % LETTERS));
        }
        return tag.toString();
    }

    COSDictionary write(PDDocument document) throws IOException {
        var glyphs = new TreeSet<>(uses.stream().map(Use::glyph).toList());
        var subset = file.subset(glyphs, resourceName.substring(0, 7));
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, resourceName);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setItem(COSName.DESCENDANT_FONTS, array(descendant(document, subset)));
        font.setItem(COSName.TO_UNICODE, stream(document, UnicodeMap.of(uses).getBytes(StandardCharsets.US_ASCII)));
        return font;
    }

    private COSDictionary descendant(PDDocument document, FontFile.Subset subset) throws IOException {
        var system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        font.setName(COSName.BASE_FONT, resourceName);
        font.setItem(COSName.CIDSYSTEMINFO, system);
        font.setItem(COSName.FONT_DESC, descriptor(document, subset.bytes()));
        font.setItem(COSName.W, array(COSInteger.ONE, widths()));
        font.setItem(COSName.CID_TO_GID_MAP, stream(document, glyphNumbers(subset.originals())));
        return font;
    }

    private COSArray widths() {
        var widths = new COSArray();
        uses.forEach(use -> widths.add(COSInteger.get(file.advance(use.glyph()))));
        return widths;
    }

    private byte[] glyphNumbers(Map<Integer, Integer> originals) {
        Map<Integer, Integer> inSubset = new HashMap<>();
        originals.forEach((part, whole) -> inSubset.put(whole, part));
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[2]);
        for (var use : uses) {
            int glyph = inSubset.getOrDefault(use.glyph(), 0);
            bytes.write(glyph >> 8);
            bytes.write(glyph);
        }
        return bytes.toByteArray();
    }

    private COSDictionary descriptor(PDDocument document, byte[] program) throws IOException {
        var tables = file.tables();
        var descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, resourceName);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        descriptor.setItem(COSName.FONT_BBOX, box(tables));
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setItem(COSName.ASCENT, scaled(tables.getHorizontalHeader().getAscender(), tables));
        descriptor.setItem(COSName.DESCENT, scaled(tables.getHorizontalHeader().getDescender(), tables));
        descriptor.setItem(COSName.CAP_HEIGHT, scaled(tables.getOS2Windows().getCapHeight(), tables));
        descriptor.setInt(COSName.STEM_V, 80);
        var embedded = stream(document, program);
        embedded.setInt(COSName.LENGTH1, program.length);
        descriptor.setItem(COSName.FONT_FILE2, embedded);
        return descriptor;
    }

    private static COSArray box(TrueTypeFont tables) throws IOException {
        var header = tables.getHeader();
        return array(
                scaled(header.getXMin(), tables),
                scaled(header.getYMin(), tables),
                scaled(header.getXMax(), tables),
                scaled(header.getYMax(), tables));
    }

    private static COSBase scaled(int value, TrueTypeFont tables) throws IOException {
        return new COSFloat(Math.round(value * FontFile.EM / tables.getUnitsPerEm()));
    }

    private static COSArray array(COSBase... items) {
        var array = new COSArray();
        array.addAll(List.of(items));
        return array;
    }

    private static COSStream stream(PDDocument document, byte[] bytes) throws IOException {
        var stream = document.getDocument().createCOSStream();
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }
}
