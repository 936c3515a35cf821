package org.placard.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.placard.fakes.InMemoryVault;
import org.placard.fakes.KeptIn;
import org.placard.fakes.OnBothStores;
import org.placard.fakes.OnDisk;
import org.placard.ledger.Fact;
import org.placard.ledger.KeptRecord;
import org.placard.ledger.Tombstone.Reason;
import org.placard.ledger.Tombstones;
import org.placard.shared.ActionId;
import org.placard.sync.Pusher.Visit;
import org.placard.vault.CoordinatorName;

@DisplayName("Erasing on all machines of a ring")
@OnBothStores
class ErasureTest {

    @Parameter
    KeptIn kept;

    private static final List<Stand> STANDS = new ArrayList<>();
    private static Path folder;
    private static Stand hub;

    @BeforeParameterizedClassInvocation
    static void aHub(KeptIn kept, @TempDir Path empty) {
        folder = empty;
        hub = new Stand(folder.resolve("hub"), "hub", kept);
        STANDS.add(hub);
        hub.node.bean(Publications.class).publish(hub.node.open());
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        STANDS.forEach(Stand::close);
        STANDS.clear();
    }

    @Test
    @DisplayName(
            "What is erased at the hub is erased on each machine at its next visit, and no old stick brings it back, even "
                    + "after a coordinator was sent away")
    void everywhere() {
        var tablet = member("tablet");
        var away = member("away");
        tablet.visit(new Stand.Wire(hub));
        tablet.sign(4);
        var stick = tablet.bundle(folder.resolve("old.bundle"));
        tablet.visit(new Stand.Wire(hub));
        var taken = latest(hub, 4).get(1);

        erase(taken.id());
        assertThat(behind()).contains("tablet", "away");
        assertThat(tablet.visit(new Stand.Wire(hub))).isEqualTo(Visit.ALL_THERE);
        tablet.visit(new Stand.Wire(hub));
        assertThat(behind()).contains("away").doesNotContain("tablet");
        aCoordinatorIsSentAway();
        away.visit(new Stand.Wire(hub));
        away.receive(stick);
        away.node.bean(Peers.class).enrol(tablet.exchange().identity().publicKey(), tablet.name, InMemoryVault.ANNA);
        away.receive(stick);
        away.visit(new Stand.Wire(hub));

        assertThat(behind()).doesNotContain("tablet", "away");
        assertThat(hub.receive(stick).sentence()).startsWith("nothing new");
        assertThat(tablet.waiting()).isZero();
        assertThat(away.idsAt(hub.event())).hasSize(4).contains(taken.id());
        for (var each : List.of(hub, tablet, away)) {
            assertThat(each.node.placesOf(taken.sealed())).as(each.name.value()).isEmpty();
        }
        assertThat(hub.node.bean(Publications.class).hasChanges()).isFalse();
    }

    /** The next one to unlock signs all orders anew. */
    private static void aCoordinatorIsSentAway() {
        var gone = new CoordinatorName("gone");
        hub.node.open().addCoordinator(gone);
        hub.node.open().revoke(gone);
        hub.node.bean(Tombstones.class).renew(hub.node.open());
        hub.node.bean(RingOrders.class).catchUp(hub.node.open());
    }

    @Test
    @DisplayName("A hub whose key was stolen orders nothing: neither in its facts nor in a list")
    void stolenHub() {
        var tablet = member("believer");
        tablet.visit(new Stand.Wire(hub));
        tablet.sign(1);
        tablet.visit(new Stand.Wire(hub));
        var taken = latest(hub, 1).getFirst();
        var forged = forgedOrder(taken);

        hub.node.ledger().note(forged);
        tablet.receive(hub.bundle(folder.resolve("forged.bundle")));
        var last = hub.node.bean(Publications.class).whole().orElseThrow();
        var items = new TreeMap<>(last.items());
        var list = "[\"" + Base64.getEncoder().encodeToString(forged.body()) + "\"]";
        items.put("tombstones", Base64.getEncoder().encodeToString(list.getBytes(StandardCharsets.UTF_8)));
        var lie = new Publications.Publication(last.manifest(), last.generation(), last.signature(), items);

        assertThat(tablet.node.bean(Publications.class).pull(lie)).isEqualTo(Publications.Pulled.NOT_GENUINE);
        assertThat(latest(tablet, 1).getFirst().isErased()).isFalse();
        assertThat(tablet.node.bean(Tombstones.class).all())
                .noneMatch(order -> order.record().equals(taken.id()));
    }

    /** All is right in it but the signature. */
    private static Fact forgedOrder(KeptRecord record) {
        var text =
                "{\"record\":\"%s\",\"link\":\"%s\",\"sealed\":\"%s\",\"reason\":\"withdrawn\",\"hour\":1,\"generation\":%d,\"signature\":\"%s\"}"
                        .formatted(
                                record.id(),
                                "00".repeat(32),
                                HexFormat.of().formatHex(BundleWriter.sha256().digest(record.sealed())),
                                hub.node.open().sign("another/1", new byte[85]).generation(),
                                "ab".repeat(64));
        return new Fact("privacy.tombstone.1", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("A bundle that waits in quarantine waits on without what was erased")
    void quarantine() throws IOException {
        var tablet = member("robbed");
        tablet.visit(new Stand.Wire(hub));
        tablet.sign(2);
        tablet.visit(new Stand.Wire(hub));
        var taken = latest(hub, 2).getFirst();
        var stranger = new Stand(folder.resolve("stranger"), "stranger");
        stranger.sign(2);
        var key = stranger.exchange().identity().publicKey();
        var laptop = member("gatherer");
        laptop.node.bean(Peers.class).enrol(key, stranger.name, InMemoryVault.ANNA);
        laptop.node.bean(Peers.class).enrol(tablet.exchange().identity().publicKey(), tablet.name, InMemoryVault.ANNA);
        laptop.receive(stranger.bundle(folder.resolve("stranger.bundle")));
        laptop.receive(tablet.bundle(folder.resolve("tablet.bundle")));
        hub.receive(laptop.bundle(folder.resolve("late.bundle")));
        assertThat(OnDisk.holding(folder.resolve("hub/quarantine"), taken.sealed()))
                .isNotEmpty();
        var left = hub.node.bean(Quarantine.class).open().getFirst();

        erase(taken.id());

        assertThat(hub.node.placesOf(taken.sealed())).isEmpty();
        assertThat(hub.node.bean(Quarantine.class).open())
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.troubles()).isEqualTo(left.troubles()))
                .satisfies(waiting -> assertThat(waiting.file()).isNotEqualTo(left.file()));
        hub.receive(folder.resolve("late.bundle"));
        assertThat(hub.node.placesOf(taken.sealed())).isEmpty();

        hub.node.bean(Peers.class).enrol(key, stranger.name, InMemoryVault.ANNA);
        hub.node.bean(Gathering.class).tryAgain();
        assertThat(hub.idsAt(stranger.event())).isEqualTo(stranger.idsAt(stranger.event()));
        stranger.close();
        assertThat(hub.node.bean(Quarantine.class).open()).isEmpty();
        assertThat(folder.resolve("hub/quarantine")).isEmptyDirectory();
    }

    private static void erase(ActionId id) {
        hub.node.bean(Tombstones.class).order(hub.node.open(), Map.of(id, Reason.WITHDRAWN));
    }

    private static List<String> behind() {
        return hub.node.bean(ErasureSpread.class).behind().stream()
                .map(ErasureSpread.Behind::machine)
                .toList();
    }

    private static List<KeptRecord> latest(Stand stand, int count) {
        try (var records = stand.node.ledger().records(hub.event())) {
            var all = records.toList();
            return all.subList(all.size() - count, all.size());
        }
    }

    private static Stand member(String name) {
        var stand = stand(name);
        assertThat(stand.join(hub)).isInstanceOf(Joining.Outcome.Done.class);
        return stand;
    }

    private static Stand stand(String name) {
        var stand = new Stand(folder.resolve(name), name);
        STANDS.add(stand);
        return stand;
    }
}
