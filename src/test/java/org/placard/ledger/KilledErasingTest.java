package org.placard.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.placard.ledger.Verification.Kind;
import org.placard.ledger.Verification.Problem;
import org.placard.shared.ActionId;

@ParameterizedClass
@EnumSource
@DisplayName("A process that is killed in the middle of erasing")
class KilledErasingTest {

    /** About as long as one order takes, so that kills fall anywhere in it. */
    private static final Duration ONE_ORDER = Duration.ofMillis(60);

    private final Storage storage;

    @TempDir
    private Path folder;

    private final Map<ActionId, byte[]> sealed = new HashMap<>();
    private final Set<ActionId> erased = new HashSet<>();
    private final Set<ActionId> taken = new HashSet<>();

    KilledErasingTest(Storage storage) {
        this.storage = storage;
    }

    @Test
    @Tag("thorough")
    @DisplayName("erases what was ordered at its next start, and nothing else is lost")
    void someKills() throws IOException {
        killed(8);
    }

    @Test
    @Tag("slow")
    @DisplayName("erases what was ordered at its next start, and nothing else is lost, a hundred times")
    void aHundredKills() throws IOException {
        killed(100);
    }

    private void killed(int rounds) throws IOException {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("killed while erasing, seed " + seed);
        var random = new Random(seed);
        begin(rounds * 4);
        for (int round = 0; round < rounds; round++) {
            eraseAndKill(1 + random.nextInt(3), random.nextLong(ONE_ORDER.toNanos()));
        }
        try (var node = storage.on(data())) {
            assertThat(node.verified().problems()).extracting(Problem::kind).allMatch(Kind.NOT_ERASED::equals);
            node.tombstones().catchUp(List.of());
            assertThat(node.verified().problems()).isEmpty();
            assertErasedAndElseWhole(node);
        }
    }

    private void begin(int records) {
        try (var node = storage.on(data())) {
            for (int each = 0; each < records; each++) {
                node.ledger().take(Drafts.signature());
            }
            keep(node);
        }
    }

    private void keep(Machine node) {
        try (var records = node.ledger().records(Drafts.EVENT)) {
            records.forEach(kept -> sealed.put(kept.id(), kept.sealed()));
        }
    }

    private void eraseAndKill(int orders, long nanosIntoTheLast) throws IOException {
        var child = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ErasingProcess.class.getName(),
                        storage.name(),
                        data().toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int begun = 0;
        try (var out = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.US_ASCII))) {
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                heard(line);
                if (line.startsWith("erasing ") && ++begun == orders) {
                    LockSupport.parkNanos(nanosIntoTheLast);
                    child.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(begun).as("orders begun before it was killed").isGreaterThanOrEqualTo(orders);
    }

    private void heard(String line) {
        if (line.startsWith("erased ")) {
            erased.add(new ActionId(line.substring("erased ".length())));
        } else if (line.startsWith("took ")) {
            taken.add(new ActionId(line.substring("took ".length())));
        }
    }

    /** What was said to be erased is; what was cut off may be, by its order; all the others are what they were. */
    private void assertErasedAndElseWhole(Machine node) {
        var ordered = new HashSet<ActionId>();
        node.tombstones().all().forEach(order -> ordered.add(order.record()));
        assertThat(ordered).containsAll(erased);
        try (var records = node.ledger().records(Drafts.EVENT)) {
            var now = records.toList();
            assertThat(now.stream().map(KeptRecord::id))
                    .doesNotHaveDuplicates()
                    .containsAll(sealed.keySet())
                    .containsAll(taken);
            assertThat(now).allSatisfy(kept -> {
                assertThat(kept.isErased()).isEqualTo(ordered.contains(kept.id()));
                if (!kept.isErased()) {
                    assertThat(kept.sealed()).isEqualTo(sealed.getOrDefault(kept.id(), kept.sealed()));
                }
            });
        }
        sealed.forEach((id, bytes) -> {
            if (ordered.contains(id)) {
                assertThat(node.placesOf(bytes)).isEmpty();
            }
        });
    }

    private Path data() {
        return folder.resolve("data");
    }
}
