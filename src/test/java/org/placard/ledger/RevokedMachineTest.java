package org.placard.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
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
import org.placard.ledger.Exchange.Untrusted;
import org.placard.ledger.Revocation.Trusted;
import org.placard.shared.ActionId;
import org.placard.shared.NodePublicKey;
import org.placard.vault.OpenVault;
import org.placard.vault.RingSignature;

@ParameterizedClass
@EnumSource
@DisplayName("Of a machine that was sent away")
class RevokedMachineTest {

    private static final Instant MORNING = Instant.parse("2026-11-21T08:10:00Z");

    private final Storage storage;

    @TempDir
    private Path folder;

    private final List<Machine> machines = new ArrayList<>();
    private final OpenVault vault = new InMemoryVault()
            .unlock(InMemoryVault.ANNA, InMemoryVault.SEVEN_WORDS)
            .orElseThrow();
    private final Wall wall = new Wall();

    RevokedMachineTest(Storage storage) {
        this.storage = storage;
    }

    @AfterEach
    void stop() {
        machines.forEach(Machine::close);
    }

    @Test
    @DisplayName(
            "what it took from the chosen hour on does not count and is not lost; a batch that is accepted counts again")
    void fromAnHour() {
        var tablet = tablet("tablet");
        var hub = machine("hub");
        var morning = take(tablet, 3);
        wall.passes(Duration.ofHours(2));
        var noon = take(tablet, 4);
        bring(tablet, hub);

        var key = key(tablet);
        assertThat(hub.revocations().cuts(key))
                .extracting(Revocations.Cut::records)
                .containsExactly(4, 7);
        hub.revocations().revoke(vault, key, wall.instant());

        assertThat(counted(hub)).isEqualTo(morning);
        assertThat(untrusted(hub)).isEqualTo(noon);
        assertThat(hub.ledger().tally(Drafts.EVENT).count(ActionKind.SIGNATURE, false))
                .isEqualTo(3);
        assertThat(hub.ledger().record(noon.iterator().next())).isEmpty();
        assertThat(hub.verified().isClean()).isTrue();

        hub.revocations().accept(vault, key, ends(hub));
        assertThat(counted(hub)).hasSize(7);
        assertThat(untrusted(hub)).isEmpty();
        assertThat(hub.verified().isClean()).isTrue();
    }

    @Test
    @DisplayName("a thief who has its key and goes on from a place that is believed gains nothing")
    void forked() {
        var tablet = tablet("tablet");
        var hub = machine("hub");
        var genuine = take(tablet, 5);
        bring(tablet, hub);
        var forged = new HashSet<ActionId>();
        var third = tablet.lines
                .records(tablet.journal.lines().all().getFirst().id(), 3, 3)
                .getFirst();
        var stretch = goingOn(tablet, third, forged);
        hub.revocations().revoke(vault, key(tablet));

        assertThat(hub.exchange().receive(new Consignment.Records(stretch))).isInstanceOf(Received.Held.class);

        assertThat(hub.exchange().forks()).hasSize(1);
        assertThat(counted(hub)).isEqualTo(genuine);
        assertThat(untrusted(hub)).isEqualTo(forged).hasSize(2);
        assertThat(hub.verified().isClean()).isTrue();
    }

    /** Two more records after that one, in the same line, as only its key can sign them. */
    private static Stretch goingOn(Node robbed, Frame.Kept after, Set<ActionId> made) {
        var records = new ArrayList<Frame.Kept>();
        var key = robbed.exchange.identity();
        var last = after.link();
        for (int each = 0; each < 2; each++) {
            var action = Drafts.sealed(key.id());
            made.add(action.id());
            last = new Link(
                    last.line(),
                    last.sequence() + 1,
                    last.hour(),
                    Hashes.of(action.core()),
                    Hashes.of(action.sealed()),
                    last.hash());
            records.add(new Frame.Kept(action.core(), action.sealed(), last));
        }
        var line = robbed.lines.line(new LineId(last.line())).orElseThrow();
        return new Stretch(line.start(), records, Head.sign(key, line.id(), last.sequence(), last.hash()));
    }

    @Test
    @DisplayName("a word that the ring did not give, or gave before, changes nothing; the newest one holds")
    void whoseWord() {
        var tablet = tablet("tablet");
        var hub = machine("hub");
        take(tablet, 2);
        bring(tablet, hub);
        var key = key(tablet);
        hub.revocations().revoke(vault, key);
        var first = hub.revocations().of(key).orElseThrow();
        var forged = new Revocation(key, 9, 1, List.of(), new RingSignature(-1, new byte[64]));
        var former = new Revocation(key, 9, 1, List.of(), new RingSignature(0, new byte[64]));

        hub.revocations().hear(List.of(forged.fact(), former.fact()));
        assertThat(counted(hub)).hasSize(2);

        hub.revocations().revoke(vault, key, MORNING);
        hub.revocations().hear(List.of(first.fact()));
        assertThat(counted(hub)).isEmpty();
    }

    @Test
    @DisplayName("what the first version wrote down still holds, and can be gone on from")
    void firstVersion() {
        var tablet = tablet("tablet");
        var hub = machine("hub");
        take(tablet, 2);
        bring(tablet, hub);
        var key = key(tablet);
        var line = tablet.journal.lines().all().getFirst().id();
        hub.ledger()
                .note(new Fact(
                        Revocation.FIRST_KIND,
                        "{\"node\":\"%s\",\"trusted\":[{\"line\":\"%s\",\"sequence\":1}],\"by\":\"anna\",\"at\":\"2026-11-21T08:00:00Z\"}"
                                .formatted(key, line)
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        hub.revocations().catchUp(List.of());
        assertThat(counted(hub)).hasSize(1);

        take(tablet, 2);
        bring(tablet, hub);
        hub.revocations().accept(vault, key, ends(hub));
        assertThat(counted(hub)).hasSize(4);
    }

    @Test
    @DisplayName(
            "each machine counts the same in the end, in whatever order records, words and restarts come, and nothing is lost")
    void inAnyOrder() {
        for (int run = 0; run < 4; run++) {
            long seed = Long.getLong("seed", System.nanoTime());
            System.out.println("revoking at random, seed " + seed);
            run(new Random(seed), "run" + run);
        }
    }

    private void run(Random random, String name) {
        var tablets = new ArrayList<Node>(List.of(tablet(name + "-a"), tablet(name + "-b")));
        var gatherers = new ArrayList<Machine>(List.of(machine(name + "-hub"), machine(name + "-laptop")));
        var pieces = new ArrayList<Consignment>();
        var all = new HashSet<ActionId>();
        for (int step = 0; step < 40; step++) {
            var tablet = random.nextInt(2);
            var gatherer = random.nextInt(2);
            switch (random.nextInt(8)) {
                case 0, 1, 2 -> {
                    all.addAll(take(tablets.get(tablet), 1 + random.nextInt(4)));
                    tablets.get(tablet).exchange.beyond(List.of()).forEach(pieces::add);
                    wall.passes(Duration.ofMinutes(random.nextInt(100)));
                }
                case 3, 4 -> bring(tablets.get(tablet), gatherers.get(gatherer));
                case 5 -> {
                    Collections.shuffle(pieces, random);
                    pieces.stream().limit(6).forEach(gatherers.get(gatherer).exchange()::receive);
                }
                case 6 -> decide(gatherers.get(gatherer), key(tablets.get(0)), random);
                default -> {
                    machines.remove(tablets.get(tablet));
                    tablets.get(tablet).close();
                    tablets.set(tablet, tablet(name + "-" + "ab".charAt(tablet)));
                }
            }
        }
        meet(tablets, gatherers);
        assertSame(tablets, gatherers, all);
    }

    private void decide(Machine at, NodePublicKey key, Random random) {
        var cuts = at.revocations().cuts(key);
        var waiting = ends(at);
        if (random.nextBoolean() && !waiting.isEmpty()) {
            at.revocations().accept(vault, key, List.of(waiting.get(random.nextInt(waiting.size()))));
        } else if (!cuts.isEmpty()) {
            at.revocations()
                    .revoke(vault, key, cuts.get(random.nextInt(cuts.size())).hour());
        }
    }

    private void meet(List<Node> tablets, List<Machine> gatherers) {
        for (int round = 0; round < 3; round++) {
            for (var to : gatherers) {
                tablets.forEach(from -> bring(from, to));
                gatherers.stream().filter(from -> !from.equals(to)).forEach(from -> bring(from, to));
            }
        }
    }

    /** What counts is what stands, in its line, at or before an end that the word names: worked out anew from the links. */
    private void assertSame(List<Node> tablets, List<Machine> gatherers, Set<ActionId> all) {
        var word = gatherers.getFirst().revocations().of(key(tablets.getFirst()));
        var believed = new TreeSet<>(java.util.Comparator.comparing(ActionId::value));
        for (var tablet : tablets) {
            Map<LineId, Long> through = new HashMap<>();
            word.stream()
                    .flatMap(given -> given.trusted().stream())
                    .forEach(end -> through.merge(end.line(), end.sequence(), Math::max));
            boolean isRevoked = word.isPresent() && tablet.equals(tablets.getFirst());
            tablet.lines
                    .lines()
                    .forEach(line -> tablet.lines.records(line.id(), 1, 10_000).stream()
                            .filter(kept -> !isRevoked || kept.link().sequence() <= through.getOrDefault(line.id(), 0L))
                            .forEach(kept -> believed.add(Stretch.idOf(kept.core()))));
        }
        for (var gatherer : gatherers) {
            assertThat(counted(gatherer)).isEqualTo(Set.copyOf(believed));
            var both = new HashSet<>(counted(gatherer));
            assertThat(untrusted(gatherer)).doesNotContainAnyElementsOf(both);
            both.addAll(untrusted(gatherer));
            assertThat(both).isEqualTo(all);
            assertThat(gatherer.ledger().tally(Drafts.EVENT).count(ActionKind.SIGNATURE, false))
                    .isEqualTo(believed.size());
            assertThat(gatherer.verified().problems()).isEmpty();
        }
    }

    private static List<Trusted> ends(Machine machine) {
        try (var records = machine.exchange().untrusted()) {
            return records.map(Untrusted::end).toList();
        }
    }

    private static Set<ActionId> untrusted(Machine machine) {
        try (var records = machine.ledger().untrusted(Drafts.EVENT)) {
            return records.map(KeptRecord::id).collect(Collectors.toSet());
        }
    }

    private static Set<ActionId> counted(Machine machine) {
        try (var records = machine.ledger().records(Drafts.EVENT)) {
            return records.map(KeptRecord::id).collect(Collectors.toSet());
        }
    }

    private static Set<ActionId> take(Node node, int count) {
        var taken = new HashSet<ActionId>();
        for (int each = 0; each < count; each++) {
            var id = Drafts.newId();
            node.ledger.take(Drafts.signature(id));
            taken.add(id);
        }
        return taken;
    }

    private static void bring(Machine from, Machine to) {
        from.exchange()
                .beyond(to.exchange().holdings())
                .toList()
                .forEach(piece -> assertThat(to.exchange().receive(piece)).isInstanceOf(Received.Held.class));
    }

    private static NodePublicKey key(Machine machine) {
        return machine.exchange().identity().publicKey();
    }

    private Node tablet(String name) {
        var node = Node.on(folder.resolve(name), wall);
        machines.add(node);
        return node;
    }

    private Machine machine(String name) {
        var machine = storage.on(folder.resolve(name));
        machines.add(machine);
        return machine;
    }

    /** A clock on the wall of the stall. */
    private static final class Wall extends Clock {

        private Instant now = MORNING;

        void passes(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
