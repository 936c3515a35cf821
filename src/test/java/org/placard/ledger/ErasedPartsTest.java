package org.placard.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.fakes.OnDisk;
import org.placard.ledger.Tombstone.Reason;
import org.placard.ledger.Verification.Kind;
import org.placard.shared.UnreadyException;
import org.placard.vault.RingSignature;

@DisplayName("What is erased in the journal")
class ErasedPartsTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("A sealed part is gone from every file; core, link, number and all others stay, also after a restart")
    void goneFromEveryFile() {
        Frame.Kept erased;
        List<KeptRecord> before;
        try (var node = Node.on(folder)) {
            take(node, 20);
            before = records(node);
            erased = node.lines.record(before.get(7).id()).orElseThrow();
            assertThat(OnDisk.holding(folder, erased.sealed())).isNotEmpty();

            order(node, SealedPart.of(erased));
            assertThat(node.lines.erase(Set.of(SealedPart.of(erased)))).isOne();
            take(node, 5);

            assertAllButOneStay(node, before, 7);
            assertThat(node.lines.erase(Set.of(SealedPart.of(erased)))).isZero();
        }
        assertThat(OnDisk.holding(folder, Arrays.copyOf(erased.sealed(), 64))).isEmpty();
        try (var node = Node.on(folder)) {
            assertAllButOneStay(node, before, 7);
            assertThat(records(node)).hasSize(25);
            assertThat(node.lines.record(before.get(7).id()).orElseThrow().link())
                    .isEqualTo(erased.link());
        }
    }

    @Test
    @DisplayName("Another sealed part under the same id is not touched")
    void anotherOne() {
        try (var node = Node.on(folder)) {
            take(node, 1);
            var id = records(node).getFirst().id();

            assertThat(node.lines.erase(Set.of(new SealedPart(id, Drafts.PACK))))
                    .isZero();

            assertThat(records(node).getFirst().isErased()).isFalse();
        }
    }

    @Test
    @DisplayName("Whoever was handed records before and reads them afterwards finds each in its new place")
    void handedOutBefore() {
        try (var node = Node.on(folder)) {
            take(node, 20);
            var before = records(node);
            try (var filed = node.ledger.filed(before.getFirst().event())) {
                var handedOut = filed.toList();

                node.lines.erase(Set.of(
                        SealedPart.of(node.lines.record(before.get(7).id()).orElseThrow())));

                assertThat(handedOut.stream().map(Filed::read).map(KeptRecord::id))
                        .containsExactlyElementsOf(
                                before.stream().map(KeptRecord::id).toList());
            }
            try (var filed = node.ledger.filed(before.getFirst().event())) {
                assertThat(filed.toList().get(7).read().isErased()).isTrue();
            }
        }
    }

    @Test
    @DisplayName("A key fact that was erased is gone from every file, other facts and records stay in their place")
    void aKeyFact() {
        var secret = new byte[600];
        java.util.Arrays.fill(secret, (byte) 'k');
        var other = "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        try (var node = Node.on(folder)) {
            var keys = new JournalKeyFacts(KeptFacts.of(() -> node.journal), java.util.stream.Stream::empty);
            keys.keep(other);
            take(node, 2);
            keys.keep(secret);
            take(node, 2);

            keys.erase(secret);
            keys.erase(secret);

            assertThat(keys.all()).containsExactly(other);
            assertThat(OnDisk.holding(folder, secret)).isEmpty();
            take(node, 1);
            assertThat(records(node)).hasSize(5);
            assertThat(problems(node)).isEmpty();
        }
        try (var node = Node.on(folder)) {
            assertThat(node.ledger.facts("vault.")).hasSize(2);
            assertThat(records(node)).hasSize(5);
            assertThat(problems(node)).isEmpty();
        }
    }

    @Test
    @DisplayName("Whoever reads or takes meanwhile notices nothing")
    void meanwhile() throws Exception {
        try (var node = Node.on(folder);
                var others = Executors.newFixedThreadPool(2)) {
            take(node, 20);
            var done = new AtomicBoolean();
            var reading = others.submit(() -> {
                while (!done.get()) {
                    assertThat(records(node)).hasSizeGreaterThanOrEqualTo(20);
                }
            });
            var taking = others.submit(() -> {
                while (!done.get()) {
                    take(node, 1);
                }
            });
            for (var each : records(node).subList(0, 8)) {
                order(node, part(node, each));
                node.lines.erase(Set.of(part(node, each)));
            }
            done.set(true);
            reading.get();
            taking.get();

            assertThat(records(node).stream().filter(KeptRecord::isErased)).hasSize(8);
            assertThat(problems(node)).isEmpty();
        }
    }

    @Test
    @DisplayName("An end that was set aside and holds the same part goes with it")
    void setAside() throws IOException {
        try (var node = Node.on(folder)) {
            take(node, 2);
            var erased = node.lines.record(records(node).getFirst().id()).orElseThrow();
            var aside = Files.createDirectory(folder.resolve("set-aside"));
            Files.write(aside.resolve("00000001-80-0.done"), Arrays.copyOf(erased.sealed(), 900));
            Files.write(aside.resolve("00000001-90-0.done"), new byte[900]);

            node.lines.erase(Set.of(SealedPart.of(erased)));

            assertThat(aside).isDirectoryNotContaining("glob:**-80-0.done").isDirectoryContaining("glob:**-90-0.done");
        }
    }

    @Test
    @DisplayName(
            "A power cut at any write, sync or renaming leaves each record whole or erased, and erasing goes on from there")
    void powerCuts() throws IOException {
        var random = new Random(Long.getLong("seed", 18));
        for (int writes = 0; writes < 9; writes++) {
            for (int after = 0; after < 3; after++) {
                cutAfter(writes, Files.createDirectory(folder.resolve(writes + "-" + after)), random);
            }
        }
    }

    private static void cutAfter(int writes, Path root, Random random) throws IOException {
        var before = Files.createDirectory(root.resolve("before"));
        var disk = new PowerCutDisk(before);
        var taken = new ArrayList<KeptRecord>();
        var parts = new HashSet<SealedPart>();
        try (var node = Node.on(disk, before)) {
            take(node, 6);
            taken.addAll(records(node));
            IntStream.of(1, 3).forEach(each -> parts.add(part(node, taken.get(each))));
            parts.forEach(part -> order(node, part));
            disk.cutAfter(writes);
            eraseOrFail(node, disk, parts);
        } catch (UncheckedIOException | UnreadyException e) {
            assertThat(disk.isOut()).as(e.toString()).isTrue();
        }
        var after = Files.createDirectory(root.resolve("after"));
        var survived = disk.afterCut(after, random);
        try (var node = Node.on(survived, after)) {
            assertWholeOrErased(node, taken);
            node.lines.erase(parts);
            assertThat(records(node).stream().filter(KeptRecord::isErased)).hasSize(2);
            take(node, 1);
            assertThat(problems(node)).isEmpty();
            for (var part : List.of(1, 3)) {
                assertThat(OnDisk.holding(after, taken.get(part).sealed())).isEmpty();
            }
        }
    }

    private static void eraseOrFail(Node node, PowerCutDisk disk, Set<SealedPart> parts) {
        try {
            node.lines.erase(parts);
            disk.cutAfter(0);
        } catch (UncheckedIOException e) {
            assertThat(disk.isOut()).as(e.toString()).isTrue();
            assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> take(node, 1));
        }
    }

    private static void assertWholeOrErased(Node node, List<KeptRecord> taken) {
        var now = records(node);
        assertThat(now.stream().map(KeptRecord::id))
                .containsExactlyElementsOf(taken.stream().map(KeptRecord::id).toList());
        for (int each = 0; each < now.size(); each++) {
            if (!now.get(each).isErased()) {
                assertThat(now.get(each).sealed()).isEqualTo(taken.get(each).sealed());
            } else {
                assertThat(each).isIn(1, 3);
            }
        }
        assertThat(problems(node)).isEmpty();
    }

    private static void assertAllButOneStay(Node node, List<KeptRecord> before, int erased) {
        var now = records(node);
        for (int each = 0; each < before.size(); each++) {
            assertThat(now.get(each).core()).isEqualTo(before.get(each).core());
            assertThat(now.get(each).sealed())
                    .isEqualTo(each == erased ? new byte[0] : before.get(each).sealed());
        }
        assertThat(problems(node)).isEmpty();
    }

    private static List<Verification.Problem> problems(Node node) {
        return new JournalVerification(
                        node.disk,
                        node.data,
                        problems -> node.projectedRows(),
                        order -> order.wasGivenBy(new TrustedRing()))
                .run().problems().stream()
                        .filter(problem -> problem.kind() != Kind.NOT_ERASED)
                        .toList();
    }

    private static void order(Node node, SealedPart part) {
        var signature = new RingSignature(TrustedRing.NEWEST, new byte[64]);
        node.ledger.note(new Tombstone(part, Drafts.PACK, Reason.WITHDRAWN, 1, signature).fact());
    }

    private static SealedPart part(Node node, KeptRecord record) {
        return SealedPart.of(node.lines.record(record.id()).orElseThrow());
    }

    private static void take(Node node, int times) {
        for (int each = 0; each < times; each++) {
            node.ledger.take(Drafts.signature());
        }
    }

    private static List<KeptRecord> records(Node node) {
        try (var records = node.ledger.records(Drafts.EVENT)) {
            return records.toList();
        }
    }
}
