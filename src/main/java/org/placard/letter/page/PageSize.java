package org.placard.letter.page;

/** The paper, with the measures of the envelope window that its address must show through. All in points. */
public enum PageSize {
    /** ISO A4, window as in DIN 5008 form B. */
    A4(mm(210), mm(297), mm(105), mm(210)),
    /**
     * US Letter for a #10 window envelope. The upper part is folded longer than a third, so that the sheet has little room
     * to slip up and down behind the window.
     */
    LETTER(612, 792, inch(3.875), inch(7.4375));

    private final float width;
    private final float height;
    private final float firstFold;
    private final float secondFold;

    PageSize(float width, float height, float firstFold, float secondFold) {
        this.width = width;
        this.height = height;
        this.firstFold = firstFold;
        this.secondFold = secondFold;
    }

    public float width() {
        return width;
    }

    public float height() {
        return height;
    }

    Window window() {
        return switch (this) {
            case A4 -> new Window(mm(21.8), mm(55.5), mm(62.7), mm(87), mm(68), 13.8f);
            case LETTER -> new Window(inch(1), 50, inch(2.64), inch(3.3), inch(3.25), 12.6f);
        };
    }

    /** How far down the page is folded to go into its envelope, first and second time. */
    float[] folds() {
        return new float[] {firstFold, secondFold};
    }

    /** Left and right margin of the text; the address begins on the same line as the text below it. */
    float margin() {
        return window().left();
    }

    static float mm(double millimetres) {
        return (float) (millimetres * 72 / 25.4);
    }

    static float inch(double inches) {
        return (float) (inches * 72);
    }

    /**
     * Where the address stands, as baselines from the top of the page. All of it shows through every {@link Envelope} for
     * this paper, however the sheet slips.
     *
     * @param sender the return line
     * @param first the first address line
     * @param last as far down as an address line may stand
     * @param pitch from line to line where there is room
     */
    record Window(float left, float sender, float first, float last, float width, float pitch) {

        static final int LINES = 6;

        /** From line to line, for so many of them. */
        float pitch(int lines) {
            return Math.min(pitch, (last - first) / Math.max(1, lines - 1));
        }
    }
}
