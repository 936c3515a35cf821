package org.placard.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.placard.fakes.InMemoryVault;
import org.placard.printing.PrintTable.Unlocking;
import org.placard.printing.printer.Trouble.Kind;

/** A table that is closed opens to nobody, and nothing that was sealed to it is left. */
class ClosingTest {

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
    void afterwardsTheCardOpensNothingAndNoFileIsLeft() throws IOException {
        node.handedOver(1, "Please.");
        node.written(2, "Please.");

        assertThat(close()).isTrue();

        assertThat(node.table().unlock(node.event(), node.card())).isInstanceOf(Unlocking.NoCard.class);
        assertThat(TABLES.files()).isEmpty();
        assertThat(node.closing().closedAt(node.event())).isPresent();
    }

    @Test
    void whatStillWaitedIsHeldForTheConsole() {
        var letter = node.written(1, "Please.");

        close();

        assertThat(node.jobs().job(letter.id()))
                .get()
                .matches(job -> job.state() == JobState.HELD && job.because().equals("TABLE_CLOSED"));
        assertThat(node.jobs().isPrinted(letter.id())).isFalse();
    }

    @Test
    void aLetterThatComesAfterwardsWaitsInTheConsoleAlone() throws IOException {
        close();

        var late = node.written(1, "Please.");

        assertThat(node.jobs().job(late.id())).isEmpty();
        assertThat(TABLES.files()).isEmpty();
        assertThat(node.accounts(PostWay.POST).of(node.event()).elsewhere()).isEqualTo(1);
    }

    @Test
    void aPowerCutBetweenTheJournalAndTheFilesChangesNothing() throws IOException {
        node.written(1, "Please.");
        var key = Files.readAllBytes(keyFile());
        close();
        Files.write(keyFile(), key);

        node.restart();
        node.closing().finish();

        assertThat(node.table().unlock(node.event(), node.card())).isInstanceOf(Unlocking.NoCard.class);
        assertThat(TABLES.files()).isEmpty();
    }

    @Test
    void anotherCardBeginsAnotherTableThatAStartLeavesAlone() {
        close();
        node.table().makeCard(node.event(), InMemoryVault.ANNA);
        node.closing().finish();

        assertThat(node.table().hasCard(node.event())).isTrue();
        assertThat(node.closing().closedAt(node.event())).isEmpty();
    }

    @Test
    void aTableIsNotClosedOverALetterThatIsWithThePrinter() {
        node.written(1, "Please.");
        node.printer().stopsFor(Kind.PAPER_OUT);
        node.print(table);
        await().until(() -> table.progress().waitsFor().isPresent());

        assertThat(close()).isFalse();
        assertThat(node.table().hasCard(node.event())).isTrue();
    }

    private boolean close() {
        return table.closeForGood(node.accounts(PostWay.POST).of(node.event()));
    }

    private Path keyFile() {
        return TABLES.data().resolve("table").resolve(node.event().value()).resolve("table.key");
    }
}
