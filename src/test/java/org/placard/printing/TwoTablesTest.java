package org.placard.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two who have the same letters before them bring each to paper once. */
class TwoTablesTest {

    @RegisterExtension
    private static final FreshTable TABLES = new FreshTable();

    private TableNode node;
    private OpenTable table;

    @BeforeEach
    void unlockTheTable() {
        node = TABLES.node();
        table = node.unlock();
    }

    @Test
    void twoTablesPrintALetterOnce() {
        var letter = node.written(1, "Please.");
        var second = node.unlock();

        node.print(table);
        node.print(second);

        node.awaitState(letter, JobState.PRINTED);
        await().until(() -> table.progress().isResting());
        assertThat(node.printer().tray()).containsExactly(1);
    }

    @Test
    void twoPressesThatRaceForTheSameLettersPrintEachOnce() {
        var letters = TableNode.numbers(1, 40).stream()
                .map(number -> node.written(number, "Please."))
                .toList();
        try (var other = node.anotherPress()) {
            var second = node.unlock(other);
            var together = new CyclicBarrier(2);

            var one = printAtTheSignal(table, together);
            var two = printAtTheSignal(second, together);

            CompletableFuture.allOf(one, two).join();
            letters.forEach(letter -> node.awaitState(letter, JobState.PRINTED));
            await().until(() ->
                    table.progress().isResting() && second.progress().isResting());
        }
        assertThat(node.printer().tray()).containsExactlyInAnyOrderElementsOf(TableNode.numbers(1, 40));
    }

    private CompletableFuture<Void> printAtTheSignal(OpenTable at, CyclicBarrier together) {
        return CompletableFuture.runAsync(
                () -> {
                    try {
                        together.await();
                    } catch (InterruptedException | BrokenBarrierException e) {
                        throw new IllegalStateException(e);
                    }
                    node.print(at);
                },
                Thread::startVirtualThread);
    }
}
