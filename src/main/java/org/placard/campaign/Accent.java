package org.placard.campaign;

import java.util.regex.Pattern;

/** A campaign's one colour, and the colour of text on it. */
record Accent(String hex) {

    /** What WCAG asks for between text and its ground. */
    static final double ENOUGH = 4.5;

    private static final Pattern FORM = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final String WHITE = "#ffffff";
    private static final String INK = "#16130f";

    Accent {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("\"" + hex + "\" is no colour such as #c7361e");
        }
    }

    /** White or ink, whichever stands out more. */
    String textColour() {
        return contrast(WHITE) >= contrast(INK) ? WHITE : INK;
    }

    boolean carriesText() {
        return contrast(textColour()) >= ENOUGH;
    }

    double contrast(String other) {
        double mine = luminance(hex);
        double theirs = luminance(other);
        return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    /** A channel without its gamma, as WCAG defines it. */
    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
