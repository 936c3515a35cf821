package org.placard.sync;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.placard.ledger.ActionContent;
import org.placard.ledger.Fact;
import org.placard.shared.Sha256;
import org.placard.sync.Pusher.Visit;

@OnBothStores
@DisplayName("Who is let in, and from whom a hub takes nothing")
class JoiningTest {

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
            "A tablet joins by the words of a code and brings what it takes; the hub's coordinators read it, those of before included")
    void joined() throws Exception {
        var hub = stalls.hub();
        var tablet = stalls.stand("tablet");
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
        var hub = stalls.hub();
        var first = stalls.stand("first");
        var second = stalls.stand("second");
        var words = hub.node.bean(Admission.class).draw(hub.node.open()).words();

        assertThat(first.join(hub, CodeWords.of("wrong " + words.words().words())))
                .isInstanceOf(Joining.Outcome.CodeRefused.class);
        assertThat(first.join(hub, words)).isInstanceOf(Joining.Outcome.Done.class);
        assertThat(second.join(hub, words)).isInstanceOf(Joining.Outcome.CodeRefused.class);
    }

    @Test
    @DisplayName("What the QR code says lets a machine in, and only at the ring that it names")
    void scanned() {
        var hub = stalls.hub();
        var tablet = stalls.stand("tablet");
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
    @DisplayName("Somebody between a machine and its hub lets nobody join")
    void inBetween() {
        var hub = stalls.hub();
        var tablet = stalls.stand("tablet");
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
    @DisplayName("What an unknown machine took waits in quarantine until a coordinator takes the machine in")
    void unknown() throws IOException {
        var hub = stalls.hub();
        var stranger = stalls.stand("stranger");
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
        var hub = stalls.hub();
        var code = hub.node.bean(Admission.class).draw(hub.node.open());
        stalls.stand("first").join(hub, code.words());
        var second = stalls.stand("second");
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
    @DisplayName(
            "Of a machine that was sent away only what was held before counts; what comes later is kept and waits for a person")
    void revoked() {
        var hub = stalls.hub();
        var tablet = stalls.member(hub, "tablet");
        tablet.sign(2);
        tablet.visit(new Stand.Wire(hub));
        var desk = hub.node.bean(TrustDesk.class);
        desk.sendAway(hub.node.open(), tablet.exchange().identity().publicKey());
        tablet.sign(2);
        tablet.node.ledger().note(new Fact("vault.granted.1", "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8)));

        assertThat(tablet.visit(new Stand.Wire(hub))).isEqualTo(Visit.SENT_AWAY);
        assertThat(hub.receive(tablet.bundle(folder.resolve("t.bundle"))).what())
                .isEqualTo(Sticks.What.SET_APART);

        assertThat(hub.recordsAt(stalls.eventOf(tablet))).hasSize(2);
        assertThat(hub.exchange().told("vault.granted."))
                .noneMatch(told -> told.fact().body().length == 2);
        assertThat(hub.node.bean(Quarantine.class).open()).isEmpty();
        assertThat(desk.waiting()).singleElement().satisfies(batch -> {
            assertThat(batch.machine()).isEqualTo("tablet");
            assertThat(batch.records()).isEqualTo(2);
            desk.accept(hub.node.open(), batch);
        });
        assertThat(desk.waiting()).isEmpty();
        assertThat(hub.recordsAt(stalls.eventOf(tablet))).isEqualTo(tablet.recordsAt(stalls.eventOf(tablet)));
    }

    @Test
    @DisplayName(
            "Whom the ring does not believe, no machine of it believes, whichever came there first: the word or the records")
    void revokedEverywhere() {
        var hub = stalls.hub();
        var stolen = stalls.member(hub, "stolen");
        var laptop = stalls.member(hub, "laptop");
        var late = stalls.member(hub, "late");
        stolen.sign(3);
        var bundle = stolen.bundle(folder.resolve("stolen.bundle"));
        laptop.receive(bundle);
        laptop.visit(new Stand.Wire(hub));
        assertThat(laptop.recordsAt(stalls.eventOf(stolen))).hasSize(3);
        var key = stolen.exchange().identity().publicKey();
        var desk = hub.node.bean(TrustDesk.class);

        desk.sendAway(hub.node.open(), key, desk.cuts(key).getLast().hour());
        laptop.visit(new Stand.Wire(hub));
        late.visit(new Stand.Wire(hub));
        late.receive(bundle);

        for (var stand : List.of(hub, laptop, late)) {
            assertThat(stand.recordsAt(stalls.eventOf(stolen)))
                    .as(stand.name.value())
                    .isEmpty();
            assertThat(stand.node.bean(TrustDesk.class).waiting())
                    .as(stand.name.value())
                    .singleElement()
                    .satisfies(batch -> assertThat(batch.records()).isEqualTo(3));
        }
        assertThat(late.node.bean(Peers.class).peer(key))
                .hasValueSatisfying(peer -> assertThat(peer.revoked()).isTrue());
    }
}
