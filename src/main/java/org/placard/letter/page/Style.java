package org.placard.letter.page;

import org.placard.shared.LanguageTag;

/** How a text is set; the size is in points. */
record Style(LanguageTag language, float size, boolean strong) {

    Style sized(float newSize) {
        return new Style(language, newSize, strong);
    }

    Style asStrong() {
        return new Style(language, size, true);
    }
}
