package org.placard.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.fakes.InMemoryVault;
import org.placard.fakes.KeptIn;
import org.placard.fakes.WholeNode;
import org.placard.ledger.Tombstone.Reason;
import org.placard.ledger.Tombstones;
import org.placard.shared.EventId;
import org.placard.sync.Pusher.Visit;
import org.placard.vault.OpenVault;
import org.placard.vault.Passphrase;
import org.placard.vault.SealBrokenException;
import org.placard.vault.Vault;

@DisplayName("A hub that has gathered in its data folder moves to a database")
class MovedHubTest {

    @TempDir
    private Path folder;

    private Stand old;
    private Stand tablet;
    private Stand moved;
    private EventId beforeItJoined;
    private EventId gathered;

    @BeforeEach
    void anOldHubThatGatheredAndANewOne() {
        old = new Stand(folder.resolve("old"), "old hub");
        tablet = new Stand(folder.resolve("tablet"), "tablet");
        moved = new Stand(new WholeNode(folder.resolve("moved"), KeptIn.DATABASE), "hub");
        tablet.sign(2);
        beforeItJoined = tablet.event();
        old.node.bean(Publications.class).publish(old.node.open());
        tablet.join(old);
        tablet.visit(new Stand.Wire(old));
        gathered = old.event();
        tablet.sign(3);
        old.sign(4);
        tablet.visit(new Stand.Wire(old));
        moved.node.bean(Publications.class).publish(moved.node.open());
    }

    @AfterEach
    void stop() {
        Stream.of(old, tablet, moved).forEach(Stand::close);
    }

    @Test
    @DisplayName(
            "by joining the new one: all it gathered and took is there once and can be read, and its machines go on there")
    void byJoining() throws Exception {
        assertThat(old.join(moved)).isInstanceOf(Joining.Outcome.Done.class);
        assertThat(old.visit(new Stand.Wire(moved))).isEqualTo(Visit.NOT_ALL_TAKEN);
        assertThat(moved.recordsAt(gathered)).hasSize(4);
        takenIn(tablet, moved);
        assertThat(old.visit(new Stand.Wire(moved))).isEqualTo(Visit.ALL_THERE);

        assertThat(moved.recordsAt(gathered)).isEqualTo(old.recordsAt(gathered)).hasSize(7);
        assertThat(moved.recordsAt(beforeItJoined))
                .isEqualTo(old.recordsAt(beforeItJoined))
                .hasSize(2);
        assertThat(namesAt(moved, gathered)).hasSize(7);
        assertThat(namesAt(moved, beforeItJoined)).hasSize(2);

        goOnAt(moved, tablet, old.node.passphrase());
        assertThat(tablet.visit(new Stand.Wire(moved))).isEqualTo(Visit.ALL_THERE);
        tablet.sign(1);
        assertThat(tablet.visit(new Stand.Wire(moved))).isEqualTo(Visit.ALL_THERE);
        assertThat(old.visit(new Stand.Wire(moved))).isEqualTo(Visit.ALL_THERE);

        assertThat(moved.recordsAt(gathered)).hasSize(7);
        assertThat(namesAt(moved, moved.event())).hasSize(1);
        assertThat(moved.exchange().forks()).isEmpty();
        assertThat(verified()).contains("10 records");
    }

    @Test
    @DisplayName(
            "with what it erased: once somebody signed in there by the new hub's words, its orders are the new ring's")
    void withWhatItErased() throws Exception {
        var gone = old.idsAt(gathered).get(5);
        old.node.bean(Tombstones.class).order(old.node.open(), Map.of(gone, Reason.WITHDRAWN));
        old.join(moved);
        moved.node.bean(Peers.class).enrol(tablet.exchange().identity().publicKey(), tablet.name, InMemoryVault.ANNA);
        assertThat(old.visit(new Stand.Wire(moved))).isEqualTo(Visit.NOT_ALL_TAKEN);

        try (var signedIn = unlocked(old, moved.node.passphrase())) {
            old.node.bean(Tombstones.class).renew(signedIn);
        }
        old.visit(new Stand.Wire(moved));
        assertThat(old.visit(new Stand.Wire(moved))).isEqualTo(Visit.ALL_THERE);

        assertThat(moved.recordsAt(gathered)).isEqualTo(old.recordsAt(gathered)).hasSize(7);
        assertThat(moved.node.ledger().record(gone).orElseThrow().isErased()).isTrue();
        assertThat(verified()).contains("1 records hold no sealed part any more");
    }

    private String verified() {
        var said = new StringWriter();
        assertThat(moved.node.run(said, "verify")).as(said.toString()).isZero();
        return said.toString();
    }

    private static OpenVault unlocked(Stand at, Passphrase words) {
        return at.node.bean(Vault.class).unlock(InMemoryVault.ANNA, words).orElseThrow();
    }

    /** By a coordinator, on the page Sync: the old hub's word for its machines is not the new one's. */
    private static void takenIn(Stand tablet, Stand at) throws IOException {
        assertThat(at.node.bean(Quarantine.class).open()).isNotEmpty();
        at.node.bean(Peers.class).enrol(tablet.exchange().identity().publicKey(), tablet.name, InMemoryVault.ANNA);
        at.node.bean(Gathering.class).tryAgain();
        assertThat(at.node.bean(Quarantine.class).open()).isEmpty();
    }

    /** Whoever could open the old ring lets the new one read what the tablet sealed to it. */
    private static void goOnAt(Stand hub, Stand tablet, Passphrase oldWords) {
        try (var own = unlocked(tablet, oldWords)) {
            var words = hub.node.bean(Admission.class).draw(hub.node.open()).words();
            assertThat(tablet.join(new Stand.Wire(hub), words, own)).isInstanceOf(Joining.Outcome.Done.class);
        }
    }

    private static List<String> namesAt(Stand at, EventId event) throws SealBrokenException {
        try (var records = at.node.ledger().records(event)) {
            var names = new ArrayList<String>();
            for (var kept : records.toList()) {
                var person = Objects.requireNonNull(kept.open(at.node.open()).person());
                names.add(Objects.requireNonNull(person.name()));
            }
            return names;
        }
    }
}
