package org.placard.letter.page;

import org.jspecify.annotations.Nullable;
import org.placard.shared.LanguageTag;

/**
 * A piece of a page that a screen reader tells apart. Two pieces are the same only if they are the same object, however
 * alike their words; so this is no record.
 */
final class Part {

    /** Furniture of the page, passed over when it is read aloud. */
    static final Part FURNITURE = new Part(Role.ARTIFACT, LanguageTag.ENGLISH, null);

    private final Role role;
    private final LanguageTag language;
    private final @Nullable String alternative;

    private Part(Role role, LanguageTag language, @Nullable String alternative) {
        this.role = role;
        this.language = language;
        this.alternative = alternative;
    }

    static Part of(Role role, LanguageTag language) {
        return new Part(role, language, null);
    }

    static Part drawing(LanguageTag language, String alternative) {
        return new Part(Role.FIGURE, language, alternative);
    }

    Role role() {
        return role;
    }

    LanguageTag language() {
        return language;
    }

    @Nullable
    String alternative() {
        return alternative;
    }

    /** What a part is, with the name PDF has for it. */
    enum Role {
        PARAGRAPH("P"),
        HEADING("H1"),
        LABEL("Lbl"),
        ITEM("LBody"),
        FIGURE("Figure"),
        ARTIFACT("Artifact");

        private final String tag;

        Role(String tag) {
            this.tag = tag;
        }

        String tag() {
            return tag;
        }
    }
}
