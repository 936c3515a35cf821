package org.placard.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.placard.fakes.InMemoryVault;
import org.placard.ledger.ActionContent;
import org.placard.ledger.Fact;
import org.placard.shared.Sha256;
import org.placard.sync.Pusher.Visit;
import org.placard.sync.Stand.Kept;

@ParameterizedClass
@EnumSource
@DisplayName("Machines of one ring")
class StallsTest {

    private final Kept kept;

    @TempDir
    Path folder;

    private final List<Stand> stands = new ArrayList<>();

    StallsTest(Kept kept) {
        this.kept = kept;
    }

    @AfterEach
    void stop() {
        stands.forEach(Stand::close);
    }

    @Test
    @DisplayName(
            "A tablet joins by the words of a code and brings what it takes; the hub's coordinators read it, those of before included")
    void joined() throws Exception {
        var hub = hub();
        var tablet = stand("tablet");
        tablet.sign(3);
        var before = tablet.event();

        assertThat(tablet.join(hub)).isInstanceOf(Joining.Outcome.Done.class);
        assertThat(tablet.visit(new Stand.Wire(hub))).isEqualTo(Visit.ALL_THERE);

        assertThat(hub.recordsAt(before)).isEqualTo(tablet.recordsAt(before)).hasSize(3);
        assertThat(tablet.waiting()).isZero();
        try (var records = hub.node.ledger().records(before)) {
            for (var kept : records.toList()) {
                assertThat(kept.open(hub.node.open()))
                        .extracting(ActionContent::person)
                        .isNotNull();
            }
        }
    }

    @Test
    @DisplayName("A code lets one machine in, and another word lets none in")
    void code() {
        var hub = hub();
        var first = stand("first");
        var second = stand("second");
        var words = hub.node.bean(Admission.class).draw(hub.node.open()).words();

        assertThat(first.join(hub, CodeWords.of("wrong " + words.words().words())))
                .isInstanceOf(Joining.Outcome.CodeRefused.class);
        assertThat(first.join(hub, words)).isInstanceOf(Joining.Outcome.Done.class);
        assertThat(second.join(hub, words)).isInstanceOf(Joining.Outcome.CodeRefused.class);
    }

    @Test
    @DisplayName("What the QR code says lets a machine in, and only at the ring that it names")
    void scanned() {
        var hub = stand("hub");
        var tablet = stand("tablet");
        var doorstep = hub.node.bean(OwnDoorstep.class);
        var invited = doorstep.invite(
                hub.node.bean(Admission.class).draw(hub.node.open()).words());
        var elsewhere =
                new Invitation(invited.addresses(), invited.words(), Sha256.of(new byte[32]), invited.certificate());

        assertThat(tablet.join(new Stand.Wire(hub), elsewhere)).isInstanceOf(Joining.Outcome.NotTheHub.class);
        assertThat(tablet.node.bean(Joining.class).hub()).isEmpty();
        var another = doorstep.invite(
                hub.node.bean(Admission.class).draw(hub.node.open()).words());
        assertThat(tablet.join(new Stand.Wire(hub), another)).isInstanceOf(Joining.Outcome.Done.class);
    }

    @Test
    @DisplayName("A hub with too much at its door is one in trouble: the machine waits and comes back")
    void tooMuch() throws IOException {
        var hub = stand("hub");
        var tablet = member(hub, "tablet");
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
    @DisplayName("Somebody between a machine and its hub lets nobody join")
    void inBetween() {
        var hub = hub();
        var tablet = stand("tablet");
        var words = hub.node.bean(Admission.class).draw(hub.node.open()).words();

        var outcome = tablet.join(new InBetween(hub), words);

        assertThat(outcome).isInstanceOf(Joining.Outcome.NotTheHub.class);
        assertThat(tablet.node.bean(Joining.class).hub()).isEmpty();
    }

    /** Passes everything on and shows a certificate of its own. */
    private static final class InBetween extends Stand.Wire {
        InBetween(Stand hub) {
            super(hub);
        }

        @Override
        public Said ask(URI address, byte[] json, @Nullable Sha256 certificate) throws IOException {
            var said = super.ask(address, json, certificate);
            return new Said(said.status(), said.body(), Sha256.of(new byte[32]));
        }
    }

    @Test
    @DisplayName(
            "Three stalls: by network, through a gathering laptop and by stick, one of them twice: each action once")
    void threeStalls() {
        var hub = hub();
        var event = hub.event();
        var network = member(hub, "network");
        var tablet = member(hub, "tablet");
        var laptop = member(hub, "laptop");
        var stick = member(hub, "stick");
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
            assertThat(hub.recordsAt(eventOf(stand))).containsAll(stand.recordsAt(eventOf(stand)));
        }
        assertThat(all).extracting(Stand::waiting).containsExactly(0L, 7L, 0L, 0L);
        assertThat(hub.exchange().forks()).isEmpty();
        assertThat(hub.idsAt(event)).doesNotHaveDuplicates();
    }

    private final java.util.Map<Stand, org.placard.shared.EventId> own = new java.util.HashMap<>();

    private org.placard.shared.EventId eventOf(Stand stand) {
        return java.util.Objects.requireNonNull(own.get(stand));
    }

    @Test
    @DisplayName("What an unknown machine took waits in quarantine until a coordinator takes the machine in")
    void unknown() throws IOException {
        var hub = hub();
        var stranger = stand("stranger");
        stranger.sign(4);

        assertThat(hub.receive(stranger.bundle(folder.resolve("s.bundle"))).isGood())
                .isFalse();
        assertThat(hub.receive(stranger.bundle(folder.resolve("again.bundle"))).isGood())
                .isFalse();
        assertThat(hub.recordsAt(stranger.event())).isEmpty();
        assertThat(hub.node.bean(Quarantine.class).open())
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.troubles())
                        .extracting(Quarantine.Row::why)
                        .containsOnly("UNKNOWN_MACHINE"));

        hub.node.bean(Peers.class).enrol(stranger.exchange().identity().publicKey(), stranger.name, InMemoryVault.ANNA);
        hub.node.bean(Gathering.class).tryAgain();

        assertThat(hub.recordsAt(stranger.event())).hasSize(4);
        assertThat(hub.node.bean(Quarantine.class).open()).isEmpty();
    }

    @Test
    @DisplayName("Whoever finds the words of a code later brings no second machine in")
    void codeFoundLater() {
        var hub = hub();
        var code = hub.node.bean(Admission.class).draw(hub.node.open());
        stand("first").join(hub, code.words());
        var second = stand("second");
        var key = second.exchange().identity().publicKey();
        var made = new Credential(
                code.allowance(), key, second.name, code.words().sign(Credential.message(key, second.name)));
        second.node
                .ledger()
                .note(new Fact(Peers.CREDENTIAL, CredentialJson.of(made).bytes()));
        second.sign(2);

        assertThat(hub.receive(second.bundle(folder.resolve("second.bundle"))).isGood())
                .isFalse();

        assertThat(hub.recordsAt(second.event())).isEmpty();
        assertThat(hub.node.bean(Peers.class).peer(key)).isEmpty();
    }

    @Test
    @DisplayName("Of a machine that was sent away only what was held before counts")
    void revoked() {
        var hub = hub();
        var tablet = member(hub, "tablet");
        tablet.sign(2);
        tablet.visit(new Stand.Wire(hub));
        hub.node.bean(Peers.class).revoke(tablet.exchange().identity().publicKey(), InMemoryVault.ANNA);
        tablet.sign(2);
        tablet.node.ledger().note(new Fact("vault.granted.1", "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8)));

        assertThat(tablet.visit(new Stand.Wire(hub))).isEqualTo(Visit.SENT_AWAY);
        assertThat(hub.receive(tablet.bundle(folder.resolve("t.bundle"))).isGood())
                .isFalse();

        assertThat(hub.recordsAt(eventOf(tablet))).hasSize(2);
        assertThat(hub.exchange().told("vault.granted."))
                .noneMatch(told -> told.fact().body().length == 2);
        assertThat(hub.node.bean(Quarantine.class).open())
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.troubles())
                        .containsExactly(new Quarantine.Row(
                                "REVOKED_MACHINE",
                                tablet.exchange().identity().publicKey().value(),
                                2)));
    }

    @Test
    @DisplayName(
            "A hotel's sign-in page, an error and a lost answer are no receipt; nothing is lost and the next visit brings all")
    void otherAnswers() {
        var hub = hub();
        var tablet = member(hub, "tablet");
        tablet.sign(5);

        for (int status : new int[] {200, 302, 400, 404, 409, 413, 500, 503}) {
            assertThat(tablet.visit(new Portal(hub, status))).isNotEqualTo(Visit.ALL_THERE);
            assertThat(tablet.waiting()).isEqualTo(5);
        }
        assertThat(tablet.visit(new AnswerLost(hub))).isEqualTo(Visit.UNREACHABLE);
        assertThat(tablet.waiting()).isEqualTo(5);

        assertThat(tablet.visit(new Stand.Wire(hub))).isEqualTo(Visit.ALL_THERE);
        assertThat(tablet.waiting()).isZero();
        assertThat(hub.recordsAt(eventOf(tablet))).isEqualTo(tablet.recordsAt(eventOf(tablet)));
    }

    @Test
    @DisplayName("A machine goes on with the event that was published, and seals to its key")
    void published() {
        var hub = hub();
        var tablet = member(hub, "tablet");
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
        var hub = hub();
        var tablet = member(hub, "tablet");
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

    /** Whom the others bring their records to, wherever it keeps them. */
    private Stand hub() {
        return begun(new Stand(folder.resolve("hub"), "hub", kept));
    }

    private Stand stand(String name) {
        return begun(new Stand(folder.resolve(name), name));
    }

    private Stand begun(Stand stand) {
        stands.add(stand);
        own.put(stand, stand.event());
        return stand;
    }

    /** Joined, with its own event still on show. */
    private Stand member(Stand hub, String name) {
        var stand = stand(name);
        assertThat(stand.join(hub)).isInstanceOf(Joining.Outcome.Done.class);
        assertThat(Files.exists(folder.resolve(name))).isTrue();
        return stand;
    }
}
