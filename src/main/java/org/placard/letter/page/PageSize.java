package org.placard.letter.page;

/** The paper, with the measures of the envelope window that its address must show through. All in points. */
public enum PageSize {
    /** ISO A4, window as in DIN 5008 form B. */
    A4(mm(210), mm(297), mm(105)),
    /** US Letter for a #10 window envelope. */
    LETTER(612, 792, 264);

    private final float width;
    private final float height;
    private final float fold;

    PageSize(float width, float height, float fold) {
        this.width = width;
        this.height = height;
        this.fold = fold;
    }

    public float width() {
        return width;
    }

    public float height() {
        return height;
    }

    Window window() {
        return switch (this) {
            case A4 -> new Window(mm(21.8), mm(55.5), mm(62.7), mm(89.8), mm(80));
            case LETTER -> new Window(63, 50, 155, 221, 250);
        };
    }

    /** How far down the page is folded to go into its envelope, first and second time. */
    float[] folds() {
        return new float[] {fold, 2 * fold};
    }

    /** Left and right margin of the text; the address begins on the same line as the text below it. */
    float margin() {
        return window().left();
    }

    static float mm(double millimetres) {
        return (float) (millimetres * 72 / 25.4);
    }

    /**
     * Where the address stands, as baselines from the top of the page.
     *
     * @param sender the return line
     * @param first the first address line
     * @param last the sixth address line
     */
    record Window(float left, float sender, float first, float last, float width) {

        static final int LINES = 6;

        float pitch() {
            return (last - first) / (LINES - 1);
        }
    }
}
