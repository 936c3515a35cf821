package org.placard.letter.page;

import static org.placard.letter.page.PageSize.inch;
import static org.placard.letter.page.PageSize.mm;

/**
 * Envelopes with a window, and how a sheet is folded to go into them. Sizes after DIN 678-1; the windows of DL and C6/5
 * (45 × 90 mm, 20 mm from the left, 15 mm from the bottom) after DIN 680; C5 as the trade sells it (20 mm, 60 mm). #10 is
 * the common American window of 1 1/8 × 4 1/2 inches, 7/8 from the left and 1/2 from the bottom. See {@code docs/paper.md}.
 */
public enum Envelope {
    DL("DL · 220 × 110 mm", PageSize.A4, mm(220), mm(110), mm(20), mm(15), mm(90), mm(45)),
    C6_5("C6/5 · 229 × 114 mm", PageSize.A4, mm(229), mm(114), mm(20), mm(15), mm(90), mm(45)),
    C5("C5 · 229 × 162 mm", PageSize.A4, mm(229), mm(162), mm(20), mm(60), mm(90), mm(45)),
    NO_10(
            "#10 · 9 1/2 × 4 1/8 in",
            PageSize.LETTER,
            inch(9.5),
            inch(4.125),
            inch(0.875),
            inch(0.5),
            inch(4.5),
            inch(1.125));

    private final String label;
    private final PageSize paper;
    private final float width;
    private final float height;
    private final float fromLeft;
    private final float fromBottom;
    private final float windowWidth;
    private final float windowHeight;

    Envelope(
            String label,
            PageSize paper,
            float width,
            float height,
            float fromLeft,
            float fromBottom,
            float windowWidth,
            float windowHeight) {
        this.label = label;
        this.paper = paper;
        this.width = width;
        this.height = height;
        this.fromLeft = fromLeft;
        this.fromBottom = fromBottom;
        this.windowWidth = windowWidth;
        this.windowHeight = windowHeight;
    }

    /** Its name and measures, the same in every language. */
    public String label() {
        return label;
    }

    public PageSize paper() {
        return paper;
    }

    /** How far down the sheet it is folded. */
    float[] folds() {
        return this == C5 ? new float[] {mm(148.5)} : paper.folds();
    }

    /** What the window shows of a sheet that lies in the envelope's lower left corner. */
    Area resting() {
        return shown(0, roomBelow());
    }

    /** What the window shows of a sheet that lies so far from the envelope's left and upper edge. */
    Area shown(float right, float down) {
        var window = new Area(fromLeft, height - fromBottom - windowHeight, windowWidth, windowHeight);
        return window.moved(-right, -down);
    }

    /** What it shows however the sheet slips. */
    Area always() {
        var upperLeft = shown(0, 0);
        var lowerRight = shown(roomBeside(), roomBelow());
        return Area.between(upperLeft.x(), upperLeft.y(), lowerRight.right(), lowerRight.bottom());
    }

    float roomBeside() {
        return width - paper.width();
    }

    float roomBelow() {
        return height - folds()[0];
    }
}
