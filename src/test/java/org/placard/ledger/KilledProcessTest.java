package org.placard.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.shared.ActionId;
import org.slf4j.Logger;

/** A process that takes actions is killed at any moment; what it had said to have kept must be there. */
class KilledProcessTest {

    private static final int ROUNDS = 200;
    private static final int ROUNDS_ON_ONE_NODE = 20;

    /** The ledger alone starts three times as fast as with all that the application is made of. */
    private static final String CLASS_PATH = Stream.of(TakingProcess.class, Journal.class, Logger.class)
            .map(KilledProcessTest::placeOf)
            .distinct()
            .collect(Collectors.joining(File.pathSeparator));

    @TempDir
    private Path folder;

    @Test
    void twoHundredKillsLoseNothing() throws Exception {
        long seed = Long.getLong("placard.kill.seed", System.nanoTime());
        System.out.println("Kills: seed " + seed);
        var nodes = IntStream.range(0, ROUNDS / ROUNDS_ON_ONE_NODE)
                .<Callable<@Nullable Void>>mapToObj(node -> () -> killAgainAndAgain(node, new Random(seed + node)))
                .toList();
        try (var lanes = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            for (var node : lanes.invokeAll(nodes)) {
                node.get();
            }
        }
    }

    private @Nullable Void killAgainAndAgain(int node, Random random) throws IOException {
        var data = Files.createDirectory(folder.resolve("node-" + node));
        var said = new HashSet<ActionId>();
        for (int round = 0; round < ROUNDS_ON_ONE_NODE; round++) {
            said.addAll(runAndKill(data, 1 + random.nextInt(60)));
        }
        assertNothingIsLost(data, said);
        return null;
    }

    private Set<ActionId> runAndKill(Path data, int answers) throws IOException {
        var child = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-Dslf4j.internal.verbosity=ERROR",
                        "-cp",
                        CLASS_PATH,
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

    private static String placeOf(Class<?> type) {
        return Path.of(URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
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
