package org.placard.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.placard.fakes.InMemoryVault;
import org.placard.ledger.Exchange.Consignment;
import org.placard.ledger.Exchange.Received;
import org.placard.ledger.Tombstone.Reason;
import org.placard.ledger.Verification.Kind;
import org.placard.ledger.Verification.Problem;
import org.placard.shared.ActionId;
import org.placard.vault.OpenVault;
import org.placard.vault.RingSignature;

@DisplayName("What the ring ordered to be erased")
@ParameterizedClass
@EnumSource
class ErasedEverywhereTest {

    private static final List<String> MACHINES = List.of("hub", "laptop", "kiosk", "tablet");

    private final Storage storage;

    @TempDir
    private Path folder;

    private final Map<String, Machine> nodes = new LinkedHashMap<>();
    private final OpenVault vault = new InMemoryVault()
            .unlock(InMemoryVault.ANNA, InMemoryVault.SEVEN_WORDS)
            .orElseThrow();

    ErasedEverywhereTest(Storage storage) {
        this.storage = storage;
    }

    @AfterEach
    void stop() {
        nodes.values().forEach(Machine::close);
    }

    @Test
    @DisplayName("A record that comes after its order is held and never reaches the disk whole")
    void orderFirst() {
        var kiosk = node("kiosk");
        var hub = node("hub");
        var laptop = node("laptop");
        take(kiosk, 3);
        var sealed = record(kiosk, 1).sealed();
        bring(kiosk, laptop);
        order(laptop, id(laptop, 1));
        new PublishedTombstones(hub.tombstones()).take(new PublishedTombstones(laptop.tombstones()).offered());
        bring(kiosk, hub);

        assertThat(ids(hub)).isEqualTo(ids(kiosk));
        assertThat(record(hub, 1).isErased()).isTrue();
        assertThat(hub.exchange().holdings())
                .anySatisfy(holding -> assertThat(holding.through()).isEqualTo(3));
        assertThat(hub.placesOf(sealed)).isEmpty();
        assertThat(problems(hub)).isEmpty();
        assertThat(problems(kiosk)).isEmpty();
        assertThat(kiosk.placesOf(sealed)).isNotEmpty();
    }

    @Test
    @DisplayName("Whoever carries a record cannot leave its sealed part out without the ring's order")
    void leftOut() {
        var kiosk = node("kiosk");
        var hub = node("hub");
        take(kiosk, 2);
        var stretch = kiosk.exchange()
                .beyond(List.of())
                .map(Consignment.Records.class::cast)
                .findFirst()
                .orElseThrow()
                .stretch();

        assertThat(hub.exchange().receive(new Consignment.Records(stretch.without(_ -> true))))
                .isInstanceOf(Received.Gap.class);
        assertThat(ids(hub)).isEmpty();
        assertThat(hub.exchange().receive(new Consignment.Records(stretch))).isInstanceOf(Received.Held.class);
        assertThat(record(hub, 0).isErased()).isFalse();
    }

    @Test
    @DisplayName(
            "Who was revoked orders nothing: another generation's word is told and not believed, unless the ring lists it anew")
    void formerGeneration() {
        var kiosk = node("kiosk");
        var laptop = node("laptop");
        take(kiosk, 1);
        var part = SealedPart.of(kiosk.lines().record(id(kiosk, 0)).orElseThrow());
        var former = new Tombstone(part, Drafts.PACK, Reason.WITHDRAWN, 1, new RingSignature(0, new byte[64]));
        laptop.ledger().note(former.fact());

        bring(laptop, kiosk);
        assertThat(record(kiosk, 0).isErased()).isFalse();

        new PublishedTombstones(kiosk.tombstones()).take(new PublishedTombstones(laptop.tombstones()).offered());
        assertThat(record(kiosk, 0).isErased()).isTrue();
    }

    @Test
    @DisplayName("An order that was on disk when the machine died is carried out at the next start")
    void diedInBetween() {
        var kiosk = node("kiosk");
        take(kiosk, 2);
        var kept = kiosk.lines().record(id(kiosk, 0)).orElseThrow();
        kiosk.ledger()
                .note(Tombstone.sign(vault, SealedPart.of(kept), kept.link().hash(), Reason.WITHDRAWN, 1)
                        .fact());
        kiosk = again("kiosk");
        assertThat(problems(kiosk)).extracting(Problem::kind).containsExactly(Kind.NOT_ERASED);

        kiosk.tombstones().catchUp(List.of());

        assertThat(kiosk.placesOf(kept.sealed())).isEmpty();
        assertThat(problems(kiosk)).isEmpty();
        assertThat(kiosk.tombstones().doneHere()).containsExactly(id(kiosk, 0));
    }

    @Test
    @DisplayName("A sealed part that is gone without an order is named")
    void goneWithoutOrder() {
        var kiosk = node("kiosk");
        take(kiosk, 2);
        kiosk.lines()
                .erase(Set.of(SealedPart.of(kiosk.lines().record(id(kiosk, 0)).orElseThrow())));

        assertThat(problems(kiosk)).extracting(Problem::kind).containsExactly(Kind.ERASED_WITHOUT_ORDER);
    }

    @Test
    @DisplayName(
            "is nowhere in the end, in whatever order records, orders, copies and old backups come, and nothing else is missing")
    void inAnyOrder() throws IOException {
        int runs = storage == Storage.JOURNAL ? 3 : 1;
        for (int run = 0; run < runs; run++) {
            long seed = Long.getLong("seed", System.nanoTime());
            System.out.println("erasing at random, seed " + seed);
            run(new Random(seed));
            nodes.values().forEach(Machine::close);
            nodes.clear();
            Storage.clear(folder);
        }
    }

    private void run(Random random) throws IOException {
        MACHINES.forEach(this::node);
        var taken = new HashSet<ActionId>();
        var erased = new HashMap<ActionId, byte[]>();
        var backups = new ArrayList<String>();
        var pieces = new ArrayList<Consignment>();
        for (int step = 0; step < 50; step++) {
            var name = MACHINES.get(random.nextInt(MACHINES.size()));
            var one = at(name);
            var other = at(MACHINES.get(random.nextInt(MACHINES.size())));
            switch (random.nextInt(10)) {
                case 0, 1 -> {
                    taken.addAll(take(one, 1 + random.nextInt(3)));
                    one.exchange().beyond(List.of()).forEach(pieces::add);
                }
                case 2 -> carry(one, other);
                case 3, 4 -> {
                    var held = ids(one);
                    if (!held.isEmpty()) {
                        erase(one, held.get(random.nextInt(held.size())), erased);
                    }
                }
                case 5, 9 ->
                    new PublishedTombstones(other.tombstones())
                            .take(new PublishedTombstones(one.tombstones()).offered());
                case 6 -> {
                    backups.add(name);
                    one.close();
                    storage.backUp(folder.resolve(name), folder.resolve("backup-" + name + "-" + backups.size()));
                    reopen(name);
                }
                case 7 -> {
                    if (!backups.isEmpty()) {
                        restore(1 + random.nextInt(backups.size()), backups);
                    }
                }
                default -> {
                    for (int some = 0; some < Math.min(12, pieces.size()); some++) {
                        other.exchange().receive(pieces.get(random.nextInt(pieces.size())));
                    }
                }
            }
        }
        meet();
        assertErasedAndComplete(taken, erased);
    }

    private void erase(Machine at, ActionId id, Map<ActionId, byte[]> erased) {
        var sealed = at.lines().record(id).orElseThrow().sealed();
        if (sealed.length > 0) {
            erased.put(id, sealed);
        }
        order(at, id);
    }

    /** What it took since was brought to another machine before; a backup knows nothing of that. */
    private void restore(int number, List<String> backups) throws IOException {
        var name = backups.get(number - 1);
        var node = at(name);
        nodes.values().stream().filter(other -> !other.equals(node)).forEach(other -> carry(node, other));
        node.close();
        storage.restore(folder.resolve("backup-" + name + "-" + number), folder.resolve(name));
        reopen(name).tombstones().catchUp(List.of());
    }

    /** Everybody brings everything to everybody, until nothing is new. */
    private void meet() {
        for (int round = 0; round < 3; round++) {
            for (var from : nodes.values()) {
                for (var to : nodes.values()) {
                    carry(from, to);
                    new PublishedTombstones(to.tombstones()).take(new PublishedTombstones(from.tombstones()).offered());
                }
            }
        }
    }

    private void assertErasedAndComplete(Set<ActionId> taken, Map<ActionId, byte[]> erased) {
        nodes.forEach((name, node) -> {
            assertThat(problems(node)).as(name).isEmpty();
            try (var records = node.ledger().records(Drafts.EVENT)) {
                var kept = records.toList();
                assertThat(kept.stream().map(KeptRecord::id))
                        .as(name)
                        .doesNotHaveDuplicates()
                        .containsExactlyInAnyOrderElementsOf(taken);
                assertThat(kept.stream().filter(KeptRecord::isErased).map(KeptRecord::id))
                        .as(name)
                        .containsExactlyInAnyOrderElementsOf(erased.keySet());
            }
            erased.values()
                    .forEach(bytes -> assertThat(node.placesOf(bytes)).as(name).isEmpty());
        });
    }

    private void order(Machine at, ActionId id) {
        at.tombstones().order(vault, Map.of(id, Reason.WITHDRAWN));
    }

    private static List<Problem> problems(Machine node) {
        return node.verified().problems();
    }

    private Machine node(String name) {
        nodes.put(name, storage.on(folder.resolve(name)));
        return at(name);
    }

    private Machine at(String name) {
        return java.util.Objects.requireNonNull(nodes.get(name));
    }

    private Machine again(String name) {
        at(name).close();
        return reopen(name);
    }

    private Machine reopen(String name) {
        return node(name);
    }

    private static Set<ActionId> take(Machine node, int count) {
        var before = new HashSet<>(ids(node));
        for (int each = 0; each < count; each++) {
            node.ledger().take(Drafts.signature());
        }
        return ids(node).stream().filter(id -> !before.contains(id)).collect(Collectors.toSet());
    }

    private static void bring(Machine from, Machine to) {
        from.exchange()
                .beyond(to.exchange().holdings())
                .toList()
                .forEach(piece -> assertThat(to.exchange().receive(piece)).isInstanceOf(Received.Held.class));
    }

    private static void carry(Machine from, Machine to) {
        from.exchange().beyond(to.exchange().holdings()).toList().forEach(to.exchange()::receive);
    }

    private static List<ActionId> ids(Machine node) {
        try (var records = node.ledger().records(Drafts.EVENT)) {
            return records.map(KeptRecord::id).toList();
        }
    }

    private static ActionId id(Machine node, int which) {
        return ids(node).get(which);
    }

    private static KeptRecord record(Machine node, int which) {
        return node.ledger().record(id(node, which)).orElseThrow();
    }
}
