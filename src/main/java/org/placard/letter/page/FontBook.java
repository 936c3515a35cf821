package org.placard.letter.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The fonts of one document, and the character numbers given out in each. */
final class FontBook {

    private final Map<Face, Embedded> fonts = new EnumMap<>(Face.class);
    private final COSDictionary dictionary = new COSDictionary();

    /** The font resources, shared by all pages and filled when the document is finished. */
    COSDictionary dictionary() {
        return dictionary;
    }

    Embedded of(Face face) {
        return fonts.computeIfAbsent(face, Embedded::new);
    }

    void embed(PDDocument document) throws IOException {
        for (var font : fonts.values()) {
            dictionary.setItem(COSName.getPDFName(font.resource()), new FontDictionary(font).write(document));
        }
    }

    /**
     * A face in this document. The same glyph gets one number for each text that it stands for, so that what is copied
     * out is what was typed, whichever letters were joined on paper.
     */
    static final class Embedded {

        private static final int MOST = 0xFFFF;

        private final Face face;
        private final Map<Use, Integer> numbers = new HashMap<>();
        private final List<Use> uses = new ArrayList<>();

        private Embedded(Face face) {
            this.face = face;
        }

        Face face() {
            return face;
        }

        String resource() {
            return face.name();
        }

        int character(int glyph, String text) {
            return numbers.computeIfAbsent(new Use(glyph, text), this::number);
        }

        private int number(Use use) {
            if (uses.size() == MOST) {
                throw new IllegalStateException("More different characters than one PDF font can number");
            }
            uses.add(use);
            return uses.size();
        }

        /** The uses by number, the first of them being 1. */
        List<Use> uses() {
            return uses;
        }
    }

    /** A glyph standing for a text. */
    record Use(int glyph, String text) {}
}
