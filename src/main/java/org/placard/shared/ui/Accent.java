package org.placard.shared.ui;

import com.vaadin.flow.component.HasStyle;

/** A campaign's colour, and the colours of words that can be read on it. */
public record Accent(String colour) {

    private static final String INK = "#16130f";
    private static final String WHITE = "#ffffff";
    private static final String CARD = "#fffdf7";
    private static final double READABLE = 4.5;

    /** Colours the component and everything in it. */
    public void paint(HasStyle component) {
        component.getStyle().set("--accent", colour).set("--on-accent", words()).set("--accent-text", onCard());
    }

    /** White or ink, whichever is easier to read on this colour. */
    String words() {
        return contrast(colour, WHITE) >= contrast(colour, INK) ? WHITE : INK;
    }

    /** This colour where it can be read on a card, or else ink. */
    String onCard() {
        return contrast(colour, CARD) >= READABLE ? colour : INK;
    }

    static double contrast(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
