package org.placard.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KioskCommandTest {

    @Test
    void anAddressCanBringNoArgumentsOfItsOwn(@TempDir Path folder) {
        var words = KioskCommand.commandLine(Path.of("chromium"), folder, "--remote-debugging-port=1");

        assertThat(words).endsWith("--", "--remote-debugging-port=1").contains("--kiosk", "--incognito");
    }

    @Test
    void aBrowserIsFoundWherePathSays(@TempDir Path folder) throws IOException {
        var chromium = Files.createFile(folder.resolve("chromium"));
        assertThat(chromium.toFile().setExecutable(true)).isTrue();

        assertThat(KioskCommand.browser(folder.toString())).contains(chromium);
        assertThat(KioskCommand.browser(folder.resolve("elsewhere").toString())).isEmpty();
    }
}
