package org.placard.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placard.kiosk.KioskSettings.Keyboard;
import org.placard.shared.Folders;
import org.placard.shared.UnreadyException;

class KioskSettingsTest {

    @TempDir
    Path config;

    @ParameterizedTest
    @CsvSource({"on,ON", "off,OFF", "auto,AUTO", "'\"on\"',ON"})
    void theKeyboardIsWhatTheFileSays(String written, Keyboard meant) throws IOException {
        assertThat(keyboard("event:\n  name: A table\nkiosk:\n  keyboard: " + written + "\n"))
                .isEqualTo(meant);
    }

    @Test
    void whereTheFileSaysNothingTheScreenDecides() throws IOException {
        assertThat(keyboard("event:\n  name: A table\n")).isEqualTo(Keyboard.AUTO);
    }

    @Test
    void aWrongWordIsToldWithItsLine() {
        assertThatThrownBy(() -> keyboard("kiosk:\n  keyboard: sometimes\n"))
                .isInstanceOf(UnreadyException.class)
                .hasMessage("kiosk.yaml:2 \"keyboard\" is to be auto, on or off, not \"sometimes\"");
    }

    @Test
    void aMisspeltKeyIsToldWithTheOneThatWasMeant() {
        assertThatThrownBy(() -> keyboard("kiosk:\n\n  keybord: on\n"))
                .hasMessage("kiosk.yaml:3 \"keybord\" is no key that is known here; did you mean \"keyboard\"?");
    }

    @Test
    void theFileThatComesWithPlacardIsRight() {
        assertThat(new KioskSettings(new Folders(Path.of("kiosk-config"), config)).keyboard())
                .isEqualTo(Keyboard.AUTO);
    }

    private Keyboard keyboard(String file) throws IOException {
        Files.writeString(config.resolve("kiosk.yaml"), file);
        return new KioskSettings(new Folders(config, config)).keyboard();
    }
}
