package org.placard.journey;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.placard.journey.Submitting.Attempt;

/** The whole application is killed while people sign, again and again; whoever was thanked is counted, and once. */
@Tag("thorough")
class KillIT {

    private static final int KILLS = 5;
    private static final int SIGNERS = 4;
    private static final int THANKED_BEFORE_A_KILL = 25;

    private final Path data = Stall.freshData();
    private final Path passphrase = data.resolveSibling("passphrase");
    private final Set<String> thanked = ConcurrentHashMap.newKeySet();
    private final Set<String> tried = ConcurrentHashMap.newKeySet();
    private final Queue<Attempt> unanswered = new ConcurrentLinkedQueue<>();

    @Test
    void fiveKillsLoseNobodyAndCountNobodyTwice() throws Exception {
        keepThePassphrase();
        for (int kill = 1; kill <= KILLS; kill++) {
            signUntilItIsKilled(RunningNode.on(data));
            spoilTheIndex(kill);
        }

        assertThat(exported()).doesNotHaveDuplicates().containsAll(thanked).isSubsetOf(tried);

        startOnceMore();
        isVerified();
    }

    private void keepThePassphrase() throws IOException {
        try (var node = RunningNode.on(data)) {
            Files.writeString(passphrase, node.said("Passphrase +(.+)$"));
        }
    }

    private void signUntilItIsKilled(RunningNode node) throws Exception {
        var thanks = new Semaphore(0);
        List<Future<?>> signers = new ArrayList<>();
        try (var table = Executors.newFixedThreadPool(SIGNERS);
                var submitting = Submitting.to(node)) {
            for (int signer = 0; signer < SIGNERS; signer++) {
                signers.add(table.submit(() -> signWhileSomeoneAnswers(submitting, thanks)));
            }
            assertThat(thanks.tryAcquire(THANKED_BEFORE_A_KILL, 60, TimeUnit.SECONDS))
                    .isTrue();
            node.kill();
        }
        for (var signer : signers) {
            signer.get();
        }
    }

    /** Tries again first whatever had no answer, under the same id, as the signing screen does. */
    private @Nullable Void signWhileSomeoneAnswers(Submitting submitting, Semaphore thanks)
            throws InterruptedException {
        while (true) {
            var again = unanswered.poll();
            var attempt = again != null ? again : submitting.attempt("Someone " + tried.size());
            tried.add(attempt.receipt());
            try {
                assertThat(submitting.send(attempt)).isEqualTo("kept");
                thanked.add(attempt.receipt());
                thanks.release();
            } catch (IOException _) {
                unanswered.add(attempt);
                return null;
            }
        }
    }

    /** The index is the journal's to give back: once it is gone, once it is rubbish. */
    private void spoilTheIndex(int kill) throws IOException {
        var index = data.resolve("index").resolve("records.mv.db");
        assertThat(index).exists();
        if (kill == 2) {
            Files.delete(index);
        } else if (kill == 3) {
            Files.write(index, new byte[40_000]);
        }
    }

    private List<String> exported() throws IOException {
        var file = data.resolveSibling("signed.csv");
        var ended = RunningNode.command(
                data,
                Map.of("PLACARD_PASSPHRASE_FILE", passphrase.toString()),
                "export",
                "--campaign=free-xinjiang",
                "--format=csv",
                "--for=team",
                "--practice",
                "--out=" + file);
        assertThat(ended.exit()).as(ended.said()).isZero();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().map(row -> row.getField("receipt")).toList();
        }
    }

    private void startOnceMore() throws Exception {
        try (var node = RunningNode.on(data);
                var submitting = Submitting.to(node)) {
            for (var attempt : unanswered) {
                assertThat(submitting.send(attempt)).isEqualTo("kept");
            }
        }
    }

    private void isVerified() throws IOException {
        var verified = RunningNode.command(data, Map.of(), "verify");
        assertThat(verified.said()).startsWith(tried.size() + " records").contains("the index agrees");
        assertThat(verified.exit()).isZero();
    }
}
