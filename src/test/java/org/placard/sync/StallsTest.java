package org.placard.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.placard.fakes.InMemoryVault;
import org.placard.fakes.KeptIn;
import org.placard.fakes.OnBothStores;
import org.placard.ledger.KeptRecord;
import org.placard.shared.Sha256;
import org.placard.sync.Pusher.Visit;
import org.placard.vault.SealBrokenException;

@OnBothStores
@DisplayName("Machines of one ring")
class StallsTest {

    @Parameter
    KeptIn kept;

    @TempDir
    Path folder;

    private Stalls stalls;

    @BeforeEach
    void aHubAndOthers() {
        stalls = new Stalls(folder, kept);
    }

    @AfterEach
    void packUp() {
        stalls.close();
    }

    @Test
    @DisplayName(
            "Three stalls: by network, through a gathering laptop and by stick, one of them twice: each action once")
    void threeStalls() {
        var hub = stalls.hub();
        var event = hub.event();
        var network = stalls.member(hub, "network");
        var tablet = stalls.member(hub, "tablet");
        var laptop = stalls.member(hub, "laptop");
        var stick = stalls.member(hub, "stick");
        var all = List.of(network, tablet, laptop, stick);
        all.forEach(stand -> stand.sign(7));

        network.visit(new Stand.Wire(hub));
        laptop.receive(tablet.bundle(folder.resolve("tablet.bundle")));
        laptop.visit(new Stand.Wire(hub));
        var carried = stick.bundle(folder.resolve("stick.bundle"));
        assertThat(hub.receive(carried).isGood()).isTrue();
        assertThat(hub.receive(carried).sentence()).startsWith("nothing new");
        assertThat(stick.receive(folder.resolve("stick.bundle.receipt")).sentence())
                .startsWith("everything");

        for (var stand : all) {
            assertThat(hub.recordsAt(stalls.eventOf(stand))).containsAll(stand.recordsAt(stalls.eventOf(stand)));
        }
        assertThat(all).extracting(Stand::waiting).containsExactly(0L, 7L, 0L, 0L);
        assertThat(hub.exchange().forks()).isEmpty();
        assertThat(hub.idsAt(event)).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("A hub with too much at its door is one in trouble: the machine waits and comes back")
    void tooMuch() throws IOException {
        var hub = stalls.hub();
        var tablet = stalls.member(hub, "tablet");
        tablet.sign(2);
        var knocked = new Posted(new byte[1]);
        var controller = hub.node.bean(SyncController.class);
        for (int knock = 0; knock < Door.Limits.USUAL.aMinute(); knock++) {
            controller.receive(new Posted(new byte[1]));
        }

        var answer = controller.receive(knocked);
        assertThat(answer.getStatusCode().value()).isEqualTo(429);
        assertThat(answer.getHeaders().getFirst("Retry-After")).isEqualTo("10");
        assertThat(tablet.visit(new Stand.Wire(hub))).isEqualTo(Visit.HUB_IN_TROUBLE);
        assertThat(tablet.waiting()).isEqualTo(2);
    }

    @Test
    @DisplayName(
            "A hotel's sign-in page, an error and a lost answer are no receipt; nothing is lost and the next visit brings all")
    void otherAnswers() {
        var hub = stalls.hub();
        var tablet = stalls.member(hub, "tablet");
        tablet.sign(5);

        for (int status : new int[] {200, 302, 400, 404, 409, 413, 500, 503}) {
            assertThat(tablet.visit(new Portal(hub, status))).isNotEqualTo(Visit.ALL_THERE);
            assertThat(tablet.waiting()).isEqualTo(5);
        }
        assertThat(tablet.visit(new AnswerLost(hub))).isEqualTo(Visit.UNREACHABLE);
        assertThat(tablet.waiting()).isEqualTo(5);

        assertThat(tablet.visit(new Stand.Wire(hub))).isEqualTo(Visit.ALL_THERE);
        assertThat(tablet.waiting()).isZero();
        assertThat(hub.recordsAt(stalls.eventOf(tablet))).isEqualTo(tablet.recordsAt(stalls.eventOf(tablet)));
    }

    @Test
    @DisplayName("A machine goes on with the event that was published, and seals to its key")
    void published() {
        var hub = stalls.hub();
        var tablet = stalls.member(hub, "tablet");
        hub.node.bean(Publications.class).publish(hub.node.open());

        tablet.visit(new Stand.Wire(hub));
        assertThat(tablet.event()).isEqualTo(hub.event());
        tablet.sign(3);
        tablet.visit(new Stand.Wire(hub));

        assertThat(hub.recordsAt(hub.event()))
                .isEqualTo(tablet.recordsAt(hub.event()))
                .hasSize(3);
    }

    @Test
    @DisplayName("A hub that lies makes no machine go back, nor believe what the ring did not sign")
    void lyingHub() {
        var hub = stalls.hub();
        var tablet = stalls.member(hub, "tablet");
        var publications = hub.node.bean(Publications.class);
        publications.publish(hub.node.open());
        var first = publications.whole().orElseThrow();
        publications.publish(hub.node.open());
        tablet.visit(new Stand.Wire(hub));

        var mine = tablet.node.bean(Publications.class);
        assertThat(mine.pull(first)).isEqualTo(Publications.Pulled.NOTHING_NEW);
        var forged = new Publications.Publication(
                first.manifest().replace("\"number\":1", "\"number\":9"),
                first.generation(),
                first.signature(),
                first.items());
        assertThat(mine.pull(forged)).isEqualTo(Publications.Pulled.NOT_GENUINE);
        assertThat(mine.latest().orElseThrow().read().number()).isEqualTo(2);
    }

    @Test
    @DisplayName("A hub that lies, its key stolen, makes no kiosk seal to another ring's key")
    void anotherRingsKey() throws SealBrokenException {
        var hub = stalls.hub();
        hub.node.bean(Publications.class).publish(hub.node.open());
        var tablet = stalls.member(hub, "tablet");
        tablet.visit(new Stand.Wire(hub));
        var thief = stalls.stand("thief");
        thief.node
                .bean(Peers.class)
                .enrol(tablet.exchange().identity().publicKey(), new MachineName("tablet"), InMemoryVault.ANNA);
        thief.node.bean(Publications.class).publish(thief.node.open());

        tablet.visit(new PublishedBy(thief, hub));
        tablet.receive(thief.bundle(folder.resolve("thief.bundle")));
        tablet.sign(1);
        tablet.visit(new Stand.Wire(hub));

        assertThat(tablet.event()).isEqualTo(hub.event()).isNotEqualTo(thief.event());
        var taken = last(hub);
        assertThat(taken.open(hub.node.open()).person()).isNotNull();
        assertThatThrownBy(() -> taken.open(thief.node.open())).isInstanceOf(SealBrokenException.class);
    }

    private static KeptRecord last(Stand at) {
        try (var records = at.node.ledger().records(at.event())) {
            return records.toList().getLast();
        }
    }

    /** What the ring is said to have published comes from somebody else. */
    private static final class PublishedBy extends Stand.Wire {
        private final Stand.Wire other;

        PublishedBy(Stand other, Stand hub) {
            super(hub);
            this.other = new Stand.Wire(other);
        }

        @Override
        public Said ask(URI address, byte[] json, @Nullable Sha256 certificate) throws IOException {
            var said = other.ask(address, json, certificate);
            assertThat(said.status()).isEqualTo(200);
            return said;
        }
    }

    private static final class Portal extends Stand.Wire {
        private final int status;

        Portal(Stand hub, int status) {
            super(hub);
            this.status = status;
        }

        @Override
        public Said bring(Hub to, Path bundle) {
            var page = "<html><title>Welcome to our hotel</title></html>";
            return new Said(status, page.getBytes(java.nio.charset.StandardCharsets.UTF_8), null);
        }
    }

    private static final class AnswerLost extends Stand.Wire {
        AnswerLost(Stand hub) {
            super(hub);
        }

        @Override
        public Said bring(Hub to, Path bundle) throws IOException {
            super.bring(to, bundle);
            throw new IOException("connection reset");
        }
    }
}
