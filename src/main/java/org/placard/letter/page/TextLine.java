package org.placard.letter.page;

import java.util.ArrayList;
import java.util.List;

/** A shaped line: runs from left to right, and their width together in points. */
record TextLine(List<GlyphRun> runs, float width) {

    static TextLine of(List<GlyphRun> runs) {
        var placed = new ArrayList<GlyphRun>(runs.size());
        float x = 0;
        for (var run : runs) {
            placed.add(run.at(x));
            x += run.width();
        }
        return new TextLine(List.copyOf(placed), x);
    }
}
