package org.placard.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.shared.ActionId;

/** A process that takes actions is killed at any moment; what it had said to have kept must be there. */
class KilledProcessTest {

    private static final int ROUNDS = 200;
    private static final int ROUNDS_ON_ONE_NODE = 20;

    @TempDir
    private Path folder;

    @Test
    void twoHundredKillsLoseNothing() throws Exception {
        long seed = Long.getLong("placard.kill.seed", System.nanoTime());
        System.out.println("Kills: seed " + seed);
        var random = new Random(seed);
        for (int node = 0; node < ROUNDS / ROUNDS_ON_ONE_NODE; node++) {
            var data = Files.createDirectory(folder.resolve("node-" + node));
            var said = new HashSet<ActionId>();
            for (int round = 0; round < ROUNDS_ON_ONE_NODE; round++) {
                said.addAll(runAndKill(data, 1 + random.nextInt(60)));
            }
            assertNothingIsLost(data, said);
        }
    }

    private Set<ActionId> runAndKill(Path data, int answers) throws IOException {
        var child = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TakingProcess.class.getName(),
                        data.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = new HashSet<ActionId>();
        try (var out = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.US_ASCII))) {
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                if (line.length() == 32) {
                    said.add(new ActionId(line));
                }
                if (said.size() == answers) {
                    // Through its handle: killed otherwise, what it had said and we had not read is thrown away.
                    child.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(said).as("the process took actions until it was killed").hasSizeGreaterThanOrEqualTo(answers);
        return said;
    }

    private static void assertNothingIsLost(Path data, Set<ActionId> said) {
        try (var node = Node.on(data);
                var records = node.ledger.records(Drafts.EVENT)) {
            assertThat(records.map(KeptRecord::id)).doesNotHaveDuplicates().containsAll(said);
            var verification = new JournalVerification(node.disk, data, problems -> node.projectedRows());
            assertThat(verification.run().problems()).isEmpty();
        }
    }
}
