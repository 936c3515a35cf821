package org.placard.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

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
        assertThat(KioskCommand.browser(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost:8080", "file:///etc/passwd", "--help-me", "https://", "http://a b", "about:blank"})
    void onlyTheAddressOfANodeIsOpened(String address) {
        var said = new StringWriter();
        var line = new CommandLine(new KioskCommand()).setErr(new PrintWriter(said));

        assertThat(line.execute("--", address)).isEqualTo(CommandLine.ExitCode.USAGE);

        assertThat(said.toString()).startsWith("\"" + address + "\" is no address");
    }
}
