package org.placard.shared.ui;

import com.vaadin.flow.component.html.NativeButton;

/** A large button. There is one main button on a screen; the others are quieter. */
public final class PosterButton extends NativeButton {

    private PosterButton(String text, String looks, Runnable action) {
        super(text, _ -> action.run());
        addClassNames("btn", looks);
        getElement().setAttribute("type", "button");
    }

    /** The one thing to do here, in the campaign's colour. */
    public static PosterButton accent(String text, Runnable action) {
        return new PosterButton(text, "accent", action);
    }

    /** The main thing on a coloured ground. */
    public static PosterButton paper(String text, Runnable action) {
        return new PosterButton(text, "paper", action);
    }

    /** The second thing. */
    public static PosterButton line(String text, Runnable action) {
        return new PosterButton(text, "line", action);
    }

    /** A way out, or something rarely wanted. */
    public static PosterButton quiet(String text, Runnable action) {
        return new PosterButton(text, "quiet", action);
    }
}
