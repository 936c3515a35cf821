package org.placard.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.MapPropertySource;

@DisplayName("./placard join")
class JoinCommandTest {

    private static final String NOBODY = "http://127.0.0.1:9";

    @TempDir
    private static Path folder;

    private static Stand tablet;

    private final StringWriter said = new StringWriter();

    @BeforeAll
    static void wordsOnPaper() throws IOException {
        var words = Files.writeString(folder.resolve("words"), "acorn bridge copper delta ember fjord glacier");
        tablet = new Stand(
                folder.resolve("tablet"),
                "tablet",
                context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("code", Map.of("PLACARD_CODE_FILE", words.toString()))));
    }

    @AfterAll
    static void stop() {
        tablet.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://hub.example:8080", "ftp://hub.example", "https://", "not an address"})
    @DisplayName("goes nowhere without TLS, but on this machine")
    void unsafe(String address) {
        assertThat(join(address, "Tablet 3")).isEqualTo(2);
        assertThat(said.toString()).contains("is no hub's address");
    }

    @Test
    @DisplayName("wants a name that people can use")
    void name() {
        assertThat(join(NOBODY, " ")).isEqualTo(2);
        assertThat(said.toString()).contains("1 to 40 characters");
    }

    @Test
    @DisplayName("says that nobody answers, and joins nothing")
    void nobody() {
        assertThat(join(NOBODY, "Tablet 3")).isEqualTo(1);
        assertThat(said.toString()).contains("Nobody answers there").hasLineCount(1);
        assertThat(tablet.node.bean(Joining.class).hub()).isEmpty();
    }

    private int join(String address, String name) {
        return tablet.node.run(said, "join", "--hub=" + address, "--name=" + name);
    }
}
