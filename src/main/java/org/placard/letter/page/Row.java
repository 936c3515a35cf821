package org.placard.letter.page;

import java.util.ArrayList;
import java.util.List;

/**
 * What goes down the page in one piece: usually a line.
 *
 * @param gap free space above it, dropped at the top of a page
 * @param height from its top to the next row's
 * @param joined must stand on the same page as the row before
 */
record Row(float gap, float height, boolean joined, List<Placement> placements) {

    Row joinedToPrevious() {
        return new Row(gap, height, true, placements);
    }

    Row after(float newGap) {
        return new Row(newGap, height, joined, placements);
    }

    /** Adds rows below others, with a gap above the first of them. */
    static void append(List<Row> rows, List<Row> more, float gap, boolean joined) {
        for (int i = 0; i < more.size(); i++) {
            var row = i == 0 ? more.get(i).after(gap) : more.get(i);
            rows.add(i == 0 && joined ? row.joinedToPrevious() : row);
        }
    }

    /** The same with one more thing on it, which is read first. */
    Row with(Placement more) {
        var all = new ArrayList<Placement>();
        all.add(more);
        all.addAll(placements);
        return new Row(gap, height, joined, all);
    }

    static List<Row> replacingFirst(List<Row> rows, Row first) {
        var replaced = new ArrayList<>(rows);
        replaced.set(0, first);
        return replaced;
    }

    /** Columns side by side in one piece; each is read to its end before the next. */
    @SafeVarargs
    static Row beside(List<Row>... columns) {
        var placements = new ArrayList<Placement>();
        float height = 0;
        for (var column : columns) {
            float down = 0;
            for (var row : column) {
                float above = down + (down > 0 ? row.gap() : 0);
                row.placements().forEach(placement -> placements.add(top -> placement.at(top + above)));
                down = above + row.height();
            }
            height = Math.max(height, down);
        }
        return new Row(0, height, false, placements);
    }

    /** Makes the mark once it is known how far down the row stands. */
    @FunctionalInterface
    interface Placement {

        Mark at(float top);
    }
}
