package org.placard.kiosk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.placard.shared.Folders;
import org.placard.shared.config.YamlMapping;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The section {@code kiosk} of {@code kiosk.yaml}. */
@Component
class KioskSettings {

    private static final String WHEN_TOUCHED = "auto";
    private static final Set<String> KEYBOARD = Set.of("on", "off", WHEN_TOUCHED);

    private final String keyboard;

    KioskSettings(Folders folders) {
        var file = folders.config().resolve("kiosk.yaml");
        var text = Files.exists(file) ? content(file) : "";
        var section = YamlMapping.parse(text, _ -> {}).mapping("kiosk");
        var chosen = section.text("keyboard").orElse(WHEN_TOUCHED);
        if (!KEYBOARD.contains(chosen)) {
            LoggerFactory.getLogger(KioskSettings.class)
                    .warn("kiosk.yaml: kiosk.keyboard is on, off or auto; \"{}\" is taken as auto", chosen);
        }
        keyboard = KEYBOARD.contains(chosen) ? chosen : WHEN_TOUCHED;
    }

    /** {@code on}, {@code off}, or {@code auto}: on a touch screen without a mouse. */
    String keyboard() {
        return keyboard;
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
