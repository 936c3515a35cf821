package org.placard.kiosk;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placard.shared.LanguageTag;

/**
 * How one person wants the screen: language and size of text. It lives in the HTTP session and ends with it, which is
 * how the next person comes to begin anew.
 */
record Visit(String language, int textSize) implements Serializable {

    static final List<Integer> TEXT_SIZES = List.of(100, 150, 200);
    private static final String KEY = "placard.visit";

    static Visit beginning(LanguageTag language) {
        return new Visit(language.value(), TEXT_SIZES.getFirst());
    }

    static Visit of(@Nullable HttpSession session, LanguageTag home) {
        var kept = session == null ? null : session.getAttribute(KEY);
        return kept instanceof Visit visit ? visit : beginning(home);
    }

    void keepIn(HttpSession session) {
        session.setAttribute(KEY, this);
    }

    LanguageTag spoken() {
        return new LanguageTag(language);
    }

    Visit in(LanguageTag other) {
        return new Visit(other.value(), textSize);
    }

    /** The next larger size, and after the largest the first again. */
    Visit withNextTextSize() {
        int next = (TEXT_SIZES.indexOf(textSize) + 1) % TEXT_SIZES.size();
        return new Visit(language, TEXT_SIZES.get(next));
    }
}
