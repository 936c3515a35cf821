package org.placard.shared.text;

import java.nio.file.Path;
import org.placard.shared.Folders;

/** The words that are shipped, for tests of other modules. */
public final class ShippedWords {

    private static final Texts TEXTS = new Texts(new Folders(Path.of("target"), Path.of("kiosk-config")));

    private ShippedWords() {}

    public static Texts texts() {
        return TEXTS;
    }

    public static ConsoleWords console() {
        return new ConsoleWords(TEXTS);
    }
}
