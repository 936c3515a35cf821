package org.placard.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailedWriteTest {

    @TempDir
    private Path data;

    private final FailingDisk disk = new FailingDisk();

    @Test
    void afterAWriteThatStoppedHalfwayTheSameActionIsKeptOnce() {
        failAndTryAgain(() -> disk.writesFail = true, () -> disk.writesFail = false);
    }

    @Test
    void afterASyncThatWasRefusedTheSameActionIsKeptOnce() {
        failAndTryAgain(() -> disk.syncsFail = true, () -> disk.syncsFail = false);
    }

    @Test
    void whatARefusedSyncLeftBehindIsNeverTakenForKept() {
        try (var node = Node.on(disk, data)) {
            node.ledger.take(Drafts.signature());
            var draft = Drafts.signature();
            disk.syncsFail = true;
            assertNotTaken(node, draft);

            assertThat(node.journal.holds(draft.id())).isFalse();
            assertThat(node.ledger.record(draft.id())).isEmpty();
        }
    }

    @Test
    void nothingOfAFailedLongEntryRemainsBehindAShorterOne() {
        try (var node = Node.on(disk, data)) {
            node.ledger.take(Drafts.signature());
            disk.writesFail = true;
            assertNotTaken(node, Drafts.signature());
            disk.writesFail = false;
            node.ledger.note(new Fact("event.opened.1", new byte[] {1}));

            assertClean(node);
        }
    }

    @Test
    void aDiskThatIsReallyFullLosesNothingAndTakesAgainOnceThereIsRoom() throws Exception {
        assumeTrue(shell("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", data.toString()), "needs a mount");
        try {
            var filler = data.resolve("filler");
            try (var node = Node.on(new RealDisk(), data)) {
                Files.write(filler, new byte[512 * 1024]);
                var refused = fill(node);
                Files.delete(filler);

                assertThat(node.ledger.take(refused)).isEqualTo(new Taken.Kept());
                assertThat(node.ledger.record(refused.id())).isPresent();
                assertClean(node);
            }
        } finally {
            shell("umount", data.toString());
        }
    }

    private void failAndTryAgain(Runnable fail, Runnable mend) {
        var draft = Drafts.signature();
        try (var node = Node.on(disk, data)) {
            node.ledger.take(Drafts.signature());
            fail.run();
            assertNotTaken(node, draft);
            assertNotTaken(node, draft);
            mend.run();

            assertThat(node.ledger.take(draft)).isEqualTo(new Taken.Kept());
            assertThat(node.ledger.take(draft)).isEqualTo(new Taken.AlreadyKept());
            assertThat(node.ledger.tally(Drafts.EVENT).count(ActionKind.SIGNATURE, false))
                    .isEqualTo(2);
            assertClean(node);
        }
        try (var node = Node.on(data)) {
            assertThat(node.journal.problems()).isEmpty();
            assertThat(node.ledger.record(draft.id())).isPresent();
        }
    }

    private static Draft fill(Node node) {
        while (true) {
            var draft = Drafts.signature();
            try {
                node.ledger.take(draft);
            } catch (UncheckedIOException e) {
                return draft;
            }
        }
    }

    private static void assertNotTaken(Node node, Draft draft) {
        assertThatThrownBy(() -> node.ledger.take(draft)).isInstanceOf(UncheckedIOException.class);
    }

    private static void assertClean(Node node) {
        var report = new JournalVerification(node.disk, node.data, problems -> node.projectedRows()).run();
        assertThat(report.problems()).isEmpty();
    }

    private static boolean shell(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).start().waitFor() == 0;
    }
}
