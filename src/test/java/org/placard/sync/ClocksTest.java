package org.placard.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placard.fakes.KeptIn;
import org.placard.fakes.OnBothStores;
import org.placard.sync.Brought.Taken;
import org.placard.sync.Gathering.Contact;

@DisplayName("A machine whose clock lies")
@OnBothStores
class ClocksTest {

    @Parameter
    KeptIn kept;

    private static Stand hub;
    private static Stand tablet;
    private static Path bundle;

    @BeforeParameterizedClassInvocation
    static void oneBundle(KeptIn kept, @TempDir Path folder) {
        hub = new Stand(folder.resolve("hub"), "hub", kept);
        tablet = new Stand(folder.resolve("tablet"), "tablet");
        tablet.join(hub);
        tablet.sign(3);
        bundle = tablet.bundle(folder.resolve("a.bundle"));
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        tablet.close();
        hub.close();
    }

    static Stream<Instant> clocksThatDiffer() {
        var now = Instant.now();
        return Stream.of(
                Instant.EPOCH,
                now.minus(Duration.ofDays(1)),
                now.plus(Duration.ofDays(1)),
                now.minus(Duration.ofDays(366)),
                now.plus(Duration.ofHours(1)));
    }

    @ParameterizedTest
    @MethodSource("clocksThatDiffer")
    @DisplayName("is heard all the same, and its clock is said to be doubtful")
    void doubtful(Instant hubsClock) throws IOException {
        var contact = heardAt(hubsClock);

        assertThat(contact.isDoubtful()).isTrue();
        assertThat(hub.recordsAt(tablet.event())).isEqualTo(tablet.recordsAt(tablet.event()));
    }

    @Test
    @DisplayName("by a few minutes is not worth a word")
    void nearlyRight() throws IOException {
        assertThat(heardAt(Instant.now().plus(Duration.ofMinutes(3))).isDoubtful())
                .isFalse();
    }

    private static Contact heardAt(Instant hubsClock) throws IOException {
        var gathering = new Gathering(
                hub.node.bean(Bundles.class), hub.node.bean(Quarantine.class), Clock.fixed(hubsClock, ZoneOffset.UTC));
        assertThat(gathering.receive(bundle)).isInstanceOf(Taken.class);
        return gathering.contact(tablet.exchange().identity().publicKey()).orElseThrow();
    }
}
