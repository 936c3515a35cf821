package org.placard.journey;

import com.microsoft.playwright.Page;
import org.jspecify.annotations.Nullable;

/** One kiosk on which screen after screen is shown, in one language after the other. */
final class Tour {

    private final Page page;
    private final String address;
    private @Nullable Screen shown;

    private Tour(Page page, String address) {
        this.page = page;
        this.address = address;
    }

    static Tour of(Stall stall) {
        var page = stall.browsers().tablet(Browsers.Size.WIDE);
        page.clock().install();
        stall.enrol(page, "en");
        return new Tour(page, stall.node().address());
    }

    /** Shows the screen. Where it stands already it only changes its language, as a person would. */
    Tablet show(Screen screen, String language) {
        var tablet = new Tablet(page, Words.in(language), address);
        if (screen == shown && screen.keepsStanding()) {
            return tablet.speak();
        }
        shown = null;
        new Glance(Browsers.Size.WIDE, 100).at(tablet);
        screen.show(tablet.goTo("/k").speak());
        shown = screen;
        return tablet;
    }

    /** What is shown may not be what it was. */
    void goOn() {
        shown = null;
    }
}
