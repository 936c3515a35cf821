package org.placard.letter.page;

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
    record Drawing(Part part, float x, float y, float width, float height, Ink ink) implements Mark {}

    /** A word across the page, its middle at {@code x} and {@code y}, rising. */
    record Across(float x, float y, float degrees, float grey, TextLine line) implements Mark {

        @Override
        public Part part() {
            return Part.FURNITURE;
        }
    }
}
