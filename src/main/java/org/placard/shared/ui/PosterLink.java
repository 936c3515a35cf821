package org.placard.shared.ui;

import com.vaadin.flow.component.html.Anchor;

/** A link to another screen that looks like a {@link PosterButton}. */
public final class PosterLink extends Anchor {

    private PosterLink(String text, String address, String looks) {
        super(address, text);
        addClassNames("btn", looks);
        getElement().setAttribute("draggable", "false");
    }

    /** The one thing to do here, in the campaign's colour. */
    public static PosterLink accent(String text, String address) {
        return new PosterLink(text, address, "accent");
    }

    /** The main thing on a coloured ground. */
    public static PosterLink paper(String text, String address) {
        return new PosterLink(text, address, "paper");
    }

    /** The second thing. */
    public static PosterLink line(String text, String address) {
        return new PosterLink(text, address, "line");
    }

    /** A way out, or something rarely wanted. */
    public static PosterLink quiet(String text, String address) {
        return new PosterLink(text, address, "quiet");
    }
}
