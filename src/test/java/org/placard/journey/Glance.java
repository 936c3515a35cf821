package org.placard.journey;

import java.util.List;
import java.util.stream.Stream;
import org.placard.journey.Browsers.Size;

/** How a screen is looked at: the size of the tablet, and of the text on it in per cent. */
record Glance(Size size, int text) {

    static final List<Glance> ALL = Stream.of(Size.values())
            .flatMap(size -> Stream.of(new Glance(size, 200), new Glance(size, 100)))
            .toList();

    /** Two that differ in both, in turn. */
    static List<Glance> inTurn(int turn) {
        var sizes = Size.values();
        return List.of(new Glance(sizes[turn % sizes.length], 100), new Glance(sizes[(turn + 1) % sizes.length], 200));
    }

    Glance at(Tablet tablet) {
        tablet.page().setViewportSize(size.width(), size.height());
        // As the button on the bar does it, which lies behind an open question or panel.
        tablet.page().evaluate("size => document.documentElement.dataset.textSize = size", text);
        return this;
    }

    /** Nothing is cut off, too small or beside the screen. */
    void fits(Tablet tablet, String picture) {
        at(tablet);
        var ruler = Ruler.to(tablet.page()).picture(picture + "-" + this);
        tablet.fitsSideways();
        ruler.everythingIsLargeEnough().nothingIsCutOff();
    }

    @Override
    public String toString() {
        return size + "-" + text;
    }
}
