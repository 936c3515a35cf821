package org.placard.printing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.placard.fakes.DeskNode;
import org.placard.fakes.InMemoryVault;
import org.placard.printing.PrintTable.Unlocking;
import org.placard.printing.printer.Course;
import org.placard.shared.ActionId;
import org.placard.shared.EventId;
import org.placard.shared.LanguageTag;
import org.placard.vault.CardWords;

/** What lies at the print table, who may read it, and when it is gone. */
class PrintTableTest {

    private static final CardWords WRONG = new CardWords("acorn bridge copper delta");
    private static final String WORDS = "Zulpiya asks you to let her brother go.";

    @RegisterExtension
    private static final FreshTable TABLES = new FreshTable();

    private TableNode node;

    @BeforeEach
    void setUp() {
        node = TABLES.node();
    }

    @Test
    void lettersAreReadWithTheCardAndNotWithout() {
        var letter = node.written(1, WORDS);

        assertThat(node.table().unlock(node.event(), WRONG)).isInstanceOf(Unlocking.Wrong.class);
        try (var table = node.unlock()) {
            assertThat(table.describe(node.jobs().job(letter.id()).orElseThrow(), LanguageTag.ENGLISH))
                    .extracting(LetterPages.Description::initials)
                    .isEqualTo("Z");
        }
    }

    @Test
    void guessingIsSlowed() {
        var table = node.table();
        for (int guess = 0; guess < 5; guess++) {
            assertThat(table.unlock(node.event(), WRONG)).isInstanceOf(Unlocking.Wrong.class);
        }

        assertThat(table.unlock(node.event(), node.card())).isInstanceOf(Unlocking.TooSoon.class);
    }

    @Test
    void anEventWithoutACardHasNoTable() {
        var other = new EventId("ab".repeat(16));

        assertThat(node.table().hasCard(other)).isFalse();
        assertThat(node.table().unlock(other, WRONG)).isInstanceOf(Unlocking.NoCard.class);
    }

    @Test
    void whileItWaitsNothingOfALetterCanBeReadOnTheDisk() throws IOException {
        node.written(1, WORDS);

        assertThat(TABLES.filesThatHold("Zulpiya")).isEmpty();
    }

    @Test
    void onceHandedOverALettersSlipIsGone() throws IOException {
        var letter = node.written(1, WORDS);
        try (var table = node.unlock()) {
            node.print(table);
            node.awaitState(letter, JobState.PRINTED);
            assertThat(TABLES.slips()).isEqualTo(1);

            assertThat(table.handOver(letter.id()))
                    .get()
                    .extracting(PrintJob::state)
                    .isEqualTo(JobState.HANDED_OVER);
        }

        assertThat(TABLES.slips()).isZero();
    }

    @Test
    void aLetterIsHandedOverOnceAndOnlyWhenItIsPrinted() {
        var letter = node.written(1, WORDS);
        try (var table = node.unlock()) {
            assertThat(table.handOver(letter.id())).isEmpty();

            node.print(table);
            node.awaitState(letter, JobState.PRINTED);

            assertThat(table.handOver(letter.id())).isPresent();
            assertThat(table.handOver(letter.id())).isEmpty();
        }
    }

    @Test
    void aRestartKeepsTheQueueAndAsksAboutWhatWasWithThePrinter() {
        var sent = node.written(1, WORDS);
        var waiting = node.written(2, WORDS);
        var table = node.unlock();
        node.printer().saysOfLetters(new Course.Underway(List.of()));
        node.print(table);
        node.awaitState(sent, JobState.SENT);

        node.restart();

        assertThat(node.jobs().job(sent.id())).get().matches(job -> job.state() == JobState.HELD && job.asks());
        assertThat(node.stateOf(waiting.id())).isEqualTo(JobState.WAITING);
    }

    @Test
    void aLetterTakenJustBeforeThePowerFailedIsFoundAgain() {
        var letter = node.prepared(1, WORDS);

        node.restart();

        assertThat(node.stateOf(letter.id())).isEqualTo(JobState.WAITING);
    }

    @Test
    void aSlipWhoseLetterWasNeverTakenIsDropped() throws IOException {
        var never = new Ticket(new ActionId("ee".repeat(16)), node.event(), DeskNode.CAMPAIGN, 1, false, false);
        node.table().prepare(never, WORDS.getBytes(UTF_8));

        node.restart();

        assertThat(node.jobs().of(node.event())).isEmpty();
        assertThat(TABLES.slips()).isZero();
    }

    @Test
    void ofALetterThatWasHandedOverItsTargetIsStillSaid() {
        var letter = node.handedOver(1, WORDS);

        try (var table = node.unlock()) {
            assertThat(table.describe(node.jobs().job(letter.id()).orElseThrow(), LanguageTag.ENGLISH))
                    .isEqualTo(new LetterPages.Description("", "The official", "", 0));
        }
    }

    @Test
    void aRestartKnowsSinceWhenALetterIsWhereItIs() {
        var letter = node.handedOver(1, WORDS);
        var since = node.jobs().job(letter.id()).orElseThrow().since();

        node.restart();

        assertThat(node.jobs().job(letter.id()))
                .get()
                .extracting(PrintJob::since)
                .isEqualTo(since);
    }

    @Test
    void theSameLetterTwiceIsInTheQueueOnce() {
        var letter = node.written(1, WORDS);

        node.table().queue(letter);

        assertThat(node.jobs().of(node.event())).hasSize(1);
    }

    @Test
    void aNewCardLocksTheOldOneOutAndHoldsWhatWaited() {
        var letter = node.written(1, WORDS);

        var card = node.table().makeCard(node.event(), InMemoryVault.ANNA);

        assertThat(node.stateOf(letter.id())).isEqualTo(JobState.HELD);
        assertThat(node.table().unlock(node.event(), node.card())).isInstanceOf(Unlocking.Wrong.class);
        assertThat(node.folder().key(node.event()).orElseThrow().unlock(card)).isPresent();
    }
}
