package org.placard.letter.page;

import static org.placard.letter.page.PageSize.inch;
import static org.placard.letter.page.PageSize.mm;

/** Sheets of sticky labels as shops sell them. */
public enum LabelSheet {
    /** 24 labels of 70 × 37 mm without space between them: Herma 4464, Avery Zweckform 3474 and the like. */
    A4_3X8(PageSize.A4, 3, 8, 0, mm(0.5), mm(70), mm(37), mm(70), mm(37)),
    /** 30 labels of 2 5/8 × 1 inch: Avery 5160 and the like. */
    US_5160(PageSize.LETTER, 3, 10, inch(0.1875), inch(0.5), inch(2.625), inch(1), inch(2.75), inch(1));

    private final PageSize paper;
    private final int columns;
    private final int rows;
    private final float left;
    private final float top;
    private final float width;
    private final float height;
    private final float across;
    private final float down;

    LabelSheet(
            PageSize paper,
            int columns,
            int rows,
            float left,
            float top,
            float width,
            float height,
            float across,
            float down) {
        this.paper = paper;
        this.columns = columns;
        this.rows = rows;
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
        this.across = across;
        this.down = down;
    }

    /** The labels sold for this paper. */
    public static LabelSheet on(PageSize paper) {
        return paper == PageSize.A4 ? A4_3X8 : US_5160;
    }

    public PageSize paper() {
        return paper;
    }

    public int labels() {
        return columns * rows;
    }

    /** The label with that number, counted from 0 as one reads. */
    Area label(int index) {
        int row = index / columns;
        return new Area(left + index % columns * across, top + row * down, width, height);
    }
}
