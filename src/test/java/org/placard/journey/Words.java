package org.placard.journey;

import java.nio.file.Path;
import org.placard.shared.Folders;
import org.placard.shared.LanguageTag;
import org.placard.shared.text.Texts;

/** What the screens say, so that a journey finds things as a person does who reads that language. */
record Words(LanguageTag language) {

    private static final Texts TEXTS = new Texts(new Folders(Path.of("target"), Path.of("kiosk-config")));

    static Words in(String language) {
        return new Words(new LanguageTag(language));
    }

    String of(String key, Object... namedValues) {
        return TEXTS.text(language, key, namedValues);
    }

    String ownName() {
        return TEXTS.ownName(language);
    }
}
