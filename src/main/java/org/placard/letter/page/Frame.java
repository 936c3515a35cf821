package org.placard.letter.page;

import java.util.ArrayList;
import java.util.List;

/**
 * The part of a page that text flows into, and the breaking of rows into pages.
 *
 * @param firstTop where the first page's rows begin, below whatever stands above them
 * @param nextTop where the later pages' rows begin
 */
record Frame(PageSize paper, float left, float width, float firstTop, float nextTop, float bottom) {

    private static final float NEXT_TOP = PageSize.mm(22);
    private static final float FOOT = PageSize.mm(22);

    /** Below the window and around the first fold, as a letter in a window envelope wants it. */
    static Frame ofLetter(PageSize paper) {
        return ofPage(paper, paper.margin(), paper.folds()[0] - PageSize.mm(6), FOOT);
    }

    static Frame ofCard(PageSize paper) {
        return ofPage(paper, paper.margin(), NEXT_TOP, FOOT);
    }

    /** A whole page with as little margin as printers want, for forms. */
    static Frame ofForm(PageSize paper) {
        return ofPage(paper, PageSize.mm(15), PageSize.mm(13), PageSize.mm(13));
    }

    private static Frame ofPage(PageSize paper, float margin, float top, float foot) {
        float next = Math.min(top, NEXT_TOP);
        return new Frame(paper, margin, paper.width() - 2 * margin, top, next, paper.height() - foot);
    }

    /** A box on the page: a label, a card, a column. */
    static Frame ofBox(PageSize paper, float x, float y, float width, float height) {
        return new Frame(paper, x, width, y, y, y + height);
    }

    /** The part of this frame's width from {@code from} to {@code to}, counted from where lines begin. */
    Frame column(float from, float to, boolean rightToLeft) {
        float start = rightToLeft ? left + width - to : left + from;
        return new Frame(paper, start, to - from, firstTop, nextTop, bottom);
    }

    /** Where a text of this width begins: at the left, or ending at the right. */
    float start(float width, boolean rightToLeft) {
        return rightToLeft ? left + this.width - width : left;
    }

    /** Fills pages from the top; rows that are joined move to the next page together. */
    List<List<Mark>> pages(List<Row> rows) {
        var pages = new ArrayList<List<Mark>>();
        for (var page : split(rows)) {
            pages.add(marks(page, top(pages.size())));
        }
        return pages;
    }

    /** How many pages they fill; nothing is set for that. */
    int count(List<Row> rows) {
        return split(rows).size();
    }

    private List<List<Row>> split(List<Row> rows) {
        var pages = new ArrayList<List<Row>>();
        int next = 0;
        while (next < rows.size()) {
            int end = pageEnd(rows, next, top(pages.size()));
            pages.add(rows.subList(next, end));
            next = end;
        }
        return pages;
    }

    private float top(int page) {
        return page == 0 ? firstTop : nextTop;
    }

    private int pageEnd(List<Row> rows, int start, float top) {
        int end = start;
        float y = top;
        while (end < rows.size()) {
            var row = rows.get(end);
            y += row.height() + (end == start ? 0 : row.gap());
            if (y > bottom() && end > start) {
                return lastBreak(rows, start, end);
            }
            end++;
        }
        return end;
    }

    private static int lastBreak(List<Row> rows, int start, int overflow) {
        for (int end = overflow; end > start; end--) {
            if (!rows.get(end).joined()) {
                return end;
            }
        }
        return overflow;
    }

    private static List<Mark> marks(List<Row> rows, float top) {
        var marks = new ArrayList<Mark>();
        float y = top;
        boolean first = true;
        for (var row : rows) {
            y += first ? 0 : row.gap();
            first = false;
            for (var placement : row.placements()) {
                marks.add(placement.at(y));
            }
            y += row.height();
        }
        return marks;
    }
}
