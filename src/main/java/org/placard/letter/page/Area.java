package org.placard.letter.page;

/** A rectangle on a page, in points from the top left corner. */
record Area(float x, float y, float width, float height) {

    static Area between(float left, float top, float right, float bottom) {
        return new Area(left, top, right - left, bottom - top);
    }

    float right() {
        return x + width;
    }

    float bottom() {
        return y + height;
    }

    Area moved(float right, float down) {
        return new Area(x + right, y + down, width, height);
    }

    Mark.Box outlined(float thickness, float grey, boolean dashed) {
        return new Mark.Box(x, y, width, height, thickness, grey, dashed);
    }
}
