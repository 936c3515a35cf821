package org.placard.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placard.ledger.ActionContent.ConsentPurpose.HAND_OVER;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.placard.fakes.InMemoryVault;
import org.placard.fakes.KeptIn;
import org.placard.fakes.OnBothStores;
import org.placard.fakes.WholeNode;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

@OnBothStores
@DisplayName("Commands at a hub, wherever it keeps things")
class HubCommandsTest {

    @Parameter
    KeptIn kept;

    @TempDir
    Path folder;

    private Stand hub;
    private Stand tablet;
    private final StringWriter said = new StringWriter();

    @BeforeEach
    void aTabletOfTheHub() throws IOException {
        hub = new Stand(new WholeNode(folder.resolve("hub"), kept.anew().andThen(this::passphraseInAFile)), "hub");
        tablet = new Stand(folder.resolve("tablet"), "tablet");
        Files.writeString(words(), hub.node.passphrase().words());
        hub.node.bean(Publications.class).publish(hub.node.open());
        tablet.join(hub);
        tablet.visit(new Stand.Wire(hub));
    }

    private void passphraseInAFile(GenericApplicationContext context) {
        var file = Map.<String, Object>of("PLACARD_PASSPHRASE_FILE", words().toString());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("words", file));
    }

    private Path words() {
        return folder.resolve("words");
    }

    @AfterEach
    void stop() {
        Stream.of(hub, tablet).forEach(Stand::close);
    }

    @Test
    @DisplayName("What a stick brings is received, exported, bundled again and found whole; letters need none of it")
    void theyWork() throws IOException {
        tablet.node.signed("Aygül", HAND_OVER);
        tablet.node.signed("王芳", HAND_OVER);
        hub.node.signed("Berta", HAND_OVER);
        var stick = tablet.bundle(folder.resolve("stick.bundle"));

        assertThat(run("receive", stick.toString())).isZero();
        assertThat(run("receive", stick.toString())).isZero();
        assertThat(run("bundle", "--out=" + folder.resolve("hub.bundle"))).isZero();
        assertThat(run("verify")).isZero();
        assertThat(said.toString()).contains("nothing new").contains("3 records");
        assertThat(run("letter", "--campaign=missing-in-xinjiang", "--name=Aygül", "--out=" + folder.resolve("a.pdf")))
                .isZero();
        assertThat(run(
                        "export",
                        "--campaign=free-xinjiang",
                        "--format=csv",
                        "--for=team",
                        "--practice",
                        "--out=" + folder.resolve("list.csv")))
                .isZero();

        assertThat(Files.readString(folder.resolve("list.csv"))).contains("Aygül", "王芳", "Berta");
        assertHoldsThree(folder.resolve("hub.bundle"));
    }

    /** Another hub takes all of it, once it knows both machines. */
    private void assertHoldsThree(Path bundle) {
        try (var above = new Stand(folder.resolve("above"), "above")) {
            var peers = above.node.bean(Peers.class);
            for (var machine : List.of(hub, tablet)) {
                peers.enrol(machine.exchange().identity().publicKey(), machine.name, InMemoryVault.ANNA);
            }
            assertThat(above.receive(bundle).isGood()).isTrue();
            assertThat(above.recordsAt(hub.event()))
                    .isEqualTo(hub.recordsAt(hub.event()))
                    .hasSize(3);
        }
    }

    private int run(String command, String... args) {
        return hub.node.run(said, command, args);
    }
}
