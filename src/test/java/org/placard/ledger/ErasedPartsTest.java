package org.placard.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.placard.ledger.Tombstone.Reason;
import org.placard.ledger.Verification.Kind;
import org.placard.vault.RingSignature;

@DisplayName("What is erased")
@ParameterizedClass
@EnumSource
class ErasedPartsTest {

    private final Storage storage;

    @TempDir
    private Path folder;

    ErasedPartsTest(Storage storage) {
        this.storage = storage;
    }

    @Test
    @DisplayName(
            "A sealed part is gone from every file and table; core, link, number and all others stay, also after a restart")
    void goneFromEveryFile() {
        Frame.Kept erased;
        List<KeptRecord> before;
        try (var node = storage.on(folder.resolve("data"))) {
            take(node, 20);
            before = records(node);
            erased = node.lines().record(before.get(7).id()).orElseThrow();
            assertThat(node.placesOf(erased.sealed())).isNotEmpty();

            order(node, SealedPart.of(erased));
            assertThat(node.lines().erase(Set.of(SealedPart.of(erased)))).isOne();
            take(node, 5);

            assertAllButOneStay(node, before, 7);
            assertThat(node.lines().erase(Set.of(SealedPart.of(erased)))).isZero();
        }
        try (var node = storage.on(folder.resolve("data"))) {
            assertThat(node.placesOf(Arrays.copyOf(erased.sealed(), 64))).isEmpty();
            assertAllButOneStay(node, before, 7);
            assertThat(records(node)).hasSize(25);
            assertThat(node.lines().record(before.get(7).id()).orElseThrow().link())
                    .isEqualTo(erased.link());
        }
    }

    @Test
    @DisplayName("Another sealed part under the same id is not touched")
    void anotherOne() {
        try (var node = storage.on(folder.resolve("data"))) {
            take(node, 1);
            var id = records(node).getFirst().id();

            assertThat(node.lines().erase(Set.of(new SealedPart(id, Drafts.PACK))))
                    .isZero();

            assertThat(records(node).getFirst().isErased()).isFalse();
        }
    }

    @Test
    @DisplayName("Whoever was handed records before and reads them afterwards finds each in its new place")
    void handedOutBefore() {
        try (var node = storage.on(folder.resolve("data"))) {
            take(node, 20);
            var before = records(node);
            try (var filed = node.ledger().filed(before.getFirst().event())) {
                var handedOut = filed.toList();

                node.lines()
                        .erase(Set.of(SealedPart.of(
                                node.lines().record(before.get(7).id()).orElseThrow())));

                assertThat(handedOut.stream().map(Filed::read).map(KeptRecord::id))
                        .containsExactlyElementsOf(
                                before.stream().map(KeptRecord::id).toList());
            }
            try (var filed = node.ledger().filed(before.getFirst().event())) {
                assertThat(filed.toList().get(7).read().isErased()).isTrue();
            }
        }
    }

    @Test
    @DisplayName(
            "A key fact that was erased is gone from every file and table, other facts and records stay in their place")
    void aKeyFact() {
        var secret = new byte[600];
        java.util.Arrays.fill(secret, (byte) 'k');
        var other = "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        try (var node = storage.on(folder.resolve("data"))) {
            var keys = node.keys();
            keys.keep(other);
            take(node, 2);
            keys.keep(secret);
            take(node, 2);

            keys.erase(secret);
            keys.erase(secret);

            assertThat(keys.all()).containsExactly(other);
            assertThat(node.placesOf(secret)).isEmpty();
            take(node, 1);
            assertThat(records(node)).hasSize(5);
            assertThat(problems(node)).isEmpty();
        }
        try (var node = storage.on(folder.resolve("data"))) {
            assertThat(node.ledger().facts("vault.")).hasSize(2);
            assertThat(records(node)).hasSize(5);
            assertThat(problems(node)).isEmpty();
        }
    }

    @Test
    @DisplayName("Whoever reads or takes meanwhile notices nothing")
    void meanwhile() throws Exception {
        try (var node = storage.on(folder.resolve("data"));
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
                node.lines().erase(Set.of(part(node, each)));
            }
            done.set(true);
            reading.get();
            taking.get();

            assertThat(records(node).stream().filter(KeptRecord::isErased)).hasSize(8);
            assertThat(problems(node)).isEmpty();
        }
    }

    private static void assertAllButOneStay(Machine node, List<KeptRecord> before, int erased) {
        var now = records(node);
        for (int each = 0; each < before.size(); each++) {
            assertThat(now.get(each).core()).isEqualTo(before.get(each).core());
            assertThat(now.get(each).sealed())
                    .isEqualTo(each == erased ? new byte[0] : before.get(each).sealed());
        }
        assertThat(problems(node)).isEmpty();
    }

    private static List<Verification.Problem> problems(Machine node) {
        return node.verified().problems().stream()
                .filter(problem -> problem.kind() != Kind.NOT_ERASED)
                .toList();
    }

    private static void order(Machine node, SealedPart part) {
        var signature = new RingSignature(TrustedRing.NEWEST, new byte[64]);
        node.ledger().note(new Tombstone(part, Drafts.PACK, Reason.WITHDRAWN, 1, signature).fact());
    }

    private static SealedPart part(Machine node, KeptRecord record) {
        return SealedPart.of(node.lines().record(record.id()).orElseThrow());
    }

    private static void take(Machine node, int times) {
        for (int each = 0; each < times; each++) {
            node.ledger().take(Drafts.signature());
        }
    }

    private static List<KeptRecord> records(Machine node) {
        try (var records = node.ledger().records(Drafts.EVENT)) {
            return records.toList();
        }
    }
}
