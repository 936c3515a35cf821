package org.placard.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.shared.ActionId;
import org.placard.shared.UnreadyException;

/**
 * Power cuts at any write or sync, again and again on what the last one left. Every file under the data folder is
 * behind it, the index's too. A failing run is repeated with {@code -Dplacard.powercut.seed=…}.
 */
class PowerCutTest {

    private static final int ROUNDS_ON_ONE_NODE = 10;
    private static final int SIGNERS = 4;

    @TempDir
    private Path folder;

    private final Map<ActionId, Draft> thanked = new ConcurrentHashMap<>();
    private final Set<ActionId> tried = ConcurrentHashMap.newKeySet();

    @Test
    void noPowerCutLosesHalvesOrDoublesAnAction() throws Exception {
        survive(300);
    }

    @Test
    @Tag("slow")
    void norDoThreeThousand() throws Exception {
        survive(3000);
    }

    private void survive(int rounds) throws Exception {
        long seed = Long.getLong("placard.powercut.seed", System.nanoTime());
        System.out.println("Power cuts: seed " + seed);
        var random = new Random(seed);
        var disk = new PowerCutDisk(Files.createDirectory(folder.resolve("0")));
        var data = folder.resolve("0");
        for (int round = 1; round <= rounds; round++) {
            round(disk, data, random, round);
            var next = Files.createDirectory(folder.resolve(String.valueOf(round)));
            if (round % ROUNDS_ON_ONE_NODE == 0) {
                thanked.clear();
                tried.clear();
                disk = new PowerCutDisk(next);
            } else {
                disk = disk.afterCut(next, random);
            }
            data = next;
        }
    }

    private void round(PowerCutDisk disk, Path data, Random random, int round) throws Exception {
        PowerCutFilePath.serve(data, disk);
        if (random.nextInt(4) == 0) {
            cutWhileStarting(disk, data, random);
            return;
        }
        try (var node = Node.on(disk, data, "power:")) {
            assertNothingIsLost(node, round);
            disk.cutAfter(1 + random.nextInt(40));
            signUntilThePowerGoes(node, disk);
        }
    }

    private void cutWhileStarting(PowerCutDisk disk, Path data, Random random) {
        disk.cutAfter(random.nextInt(12));
        try (var node = Node.on(disk, data, "power:")) {
            take(node);
        } catch (UnreadyException | UncheckedIOException e) {
            assertThat(disk.isOut())
                    .as("it fails for want of power alone: %s", e)
                    .isTrue();
        }
    }

    private void signUntilThePowerGoes(Node node, PowerCutDisk disk) {
        try (var signers = Executors.newFixedThreadPool(SIGNERS)) {
            for (int signer = 0; signer < SIGNERS; signer++) {
                signers.execute(() -> {
                    while (!disk.isOut()) {
                        try {
                            take(node);
                        } catch (UncheckedIOException e) {
                            assertThat(disk.isOut()).isTrue();
                        }
                    }
                });
            }
        }
    }

    private void take(Node node) {
        var draft = Drafts.signature();
        tried.add(draft.id());
        if (node.ledger.take(draft) instanceof Taken.Kept) {
            thanked.put(draft.id(), draft);
        }
    }

    private void assertNothingIsLost(Node node, int round) throws IOException {
        try (var records = node.ledger.records(Drafts.EVENT)) {
            var kept = records.toList();
            assertThat(kept.stream().map(KeptRecord::id))
                    .as("after round %d", round)
                    .doesNotHaveDuplicates()
                    .containsAll(thanked.keySet())
                    .isSubsetOf(tried);
            assertThat(kept)
                    .allSatisfy(record -> assertThat(Drafts.opened(record).person())
                            .isNotNull()
                            .extracting("name")
                            .isEqualTo("Person " + record.id()));
        }
        var verification = new JournalVerification(node.disk, node.data, problems -> node.projectedRows());
        assertThat(verification.run().problems()).as("after round %d", round).isEmpty();
    }
}
