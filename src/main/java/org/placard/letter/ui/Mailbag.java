package org.placard.letter.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Span;

/** A bag that fills with the letters, a hundred to a bag; the newest one drops in, unless motion is unwanted. */
@CssImport("./letter/mailbag.css")
final class Mailbag extends Span {

    private static final int HOLDS = 100;
    private static final int FLOOR = 136;
    private static final int DEEP = 84;
    private static final String SACK = "M34 46 C14 74 8 112 18 136 H102 C112 112 106 74 86 46 Z";

    Mailbag(int letters) {
        addClassName("mailbag");
        int high = DEEP * inTheBag(letters) / HOLDS;
        add(new Svg(drawing(FLOOR - high, high)));
    }

    private static String drawing(int top, int high) {
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 140" aria-hidden="true">
            <clipPath id="mailbag"><path d="%1$s"/></clipPath>
            <g class="mailbag-letter"><path d="M40 8h40v28h-40z"/><path class="mailbag-flap" d="M40 8l20 16l20 -16"/></g>
            <rect class="mailbag-fill" clip-path="url(#mailbag)" x="0" y="%2$d" width="120" height="%3$d"/>
            <path class="mailbag-sack" d="%1$s"/><path class="mailbag-sack" d="M32 46h56"/></svg>
            """.formatted(SACK, top, high);
    }

    static boolean isFullAt(int letters) {
        return inTheBag(letters) == HOLDS;
    }

    private static int inTheBag(int letters) {
        return (letters - 1) % HOLDS + 1;
    }
}
