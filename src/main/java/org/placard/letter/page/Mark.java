package org.placard.letter.page;

import io.nayuki.qrcodegen.QrCode;
import java.util.ArrayList;
import java.util.List;

/** Something that ends up on paper. Measures are in points from the top left corner. */
sealed interface Mark {

    Part part();

    /** A line of text from {@code x} on, its baseline at {@code y}; 0 is black, 1 white. */
    record Text(Part part, float x, float y, float grey, TextLine line) implements Mark {}

    /** A straight line to write on, or to fold along. */
    record Rule(float x, float y, float width, float thickness, float grey) implements Mark {

        @Override
        public Part part() {
            return Part.FURNITURE;
        }
    }

    /** A drawn signature that fills the box. */
    record Drawing(Part part, float x, float y, float width, float height, Ink ink) implements Mark {

        /** How thick the pen is; a small drawing wants a finer one. */
        float pen() {
            return Math.clamp(0.03f * height, 0.5f, 1.1f);
        }
    }

    /** An outline, broken into dashes if need be. */
    record Box(float x, float y, float width, float height, float thickness, float grey, boolean dashed)
            implements Mark {

        @Override
        public Part part() {
            return Part.FURNITURE;
        }
    }

    /** A QR code, {@code size} points wide, without the white around it. */
    record Code(Part part, float x, float y, float size, QrCode code) implements Mark {}

    /** A word across the page, its middle at {@code x} and {@code y}, rising. */
    record Across(float x, float y, float degrees, float grey, TextLine line) implements Mark {

        @Override
        public Part part() {
            return Part.FURNITURE;
        }
    }

    /** The dark stretches of a row, from one column up to another. */
    static List<Bar> bars(QrCode code, int row) {
        var bars = new ArrayList<Bar>();
        for (int column = 0; column < code.size; column++) {
            int from = column;
            while (code.getModule(column, row)) {
                column++;
            }
            if (column > from) {
                bars.add(new Bar(from, column));
            }
        }
        return bars;
    }

    /** Squares of one row that lie side by side. */
    record Bar(int from, int to) {}
}
