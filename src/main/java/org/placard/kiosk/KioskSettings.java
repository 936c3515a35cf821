package org.placard.kiosk;

import java.util.Locale;
import java.util.Set;
import org.placard.shared.Folders;
import org.placard.shared.UnreadyException;
import org.placard.shared.config.KioskFile;
import org.placard.shared.config.YamlMapping;
import org.springframework.stereotype.Component;

/** The section {@code kiosk} of {@code kiosk.yaml}. */
@Component
class KioskSettings {

    private final Keyboard keyboard;

    /**
     * Reads the section.
     *
     * @throws UnreadyException if anything in it is wrong, with the line
     */
    KioskSettings(Folders folders) {
        keyboard = KioskFile.section(folders, "kiosk", KioskSettings::keyboard);
    }

    Keyboard keyboard() {
        return keyboard;
    }

    private static Keyboard keyboard(YamlMapping section) {
        section.allow(Set.of("keyboard"));
        return section.value("keyboard", "auto, on or off", Keyboard::of).orElse(Keyboard.AUTO);
    }

    /** When the screen has a keyboard on it. */
    enum Keyboard {
        ON,
        OFF,
        /** On a touch screen whose system brings no keyboard of its own. */
        AUTO;

        private static Keyboard of(String word) {
            for (var keyboard : values()) {
                if (keyboard.word().equals(word)) {
                    return keyboard;
                }
            }
            throw new IllegalArgumentException(word);
        }

        /** As it stands in the file. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
