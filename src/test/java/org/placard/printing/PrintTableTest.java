package org.placard.printing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.fakes.DeskNode;
import org.placard.fakes.InMemoryVault;
import org.placard.printing.PrintTable.Unlocking;
import org.placard.printing.printer.Course;
import org.placard.shared.ActionId;
import org.placard.shared.EventId;
import org.placard.shared.LanguageTag;
import org.placard.shared.ReceiptNumber;
import org.placard.shared.TakenBack;
import org.placard.vault.CardWords;

/** What lies at the print table, who may read it, and when it is gone. */
class PrintTableTest {

    private static final CardWords WRONG = new CardWords("acorn bridge copper delta");
    private static final String WORDS = "Zulpiya asks you to let her brother go.";

    @TempDir
    private static Path data;

    private static DeskNode desk;

    private TableNode node;

    @BeforeAll
    static void found() {
        desk = new DeskNode(data);
    }

    @AfterAll
    static void end() {
        desk.close();
    }

    @BeforeEach
    void setUp() {
        node = new TableNode(desk, data);
    }

    @AfterEach
    void packUp() {
        node.close();
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

        assertThat(filesThatHold("Zulpiya")).isEmpty();
    }

    @Test
    void onceHandedOverALettersSlipIsGone() throws IOException {
        var letter = node.written(1, WORDS);
        try (var table = node.unlock()) {
            node.print(table);
            node.awaitState(letter, JobState.PRINTED);
            assertThat(slips()).isEqualTo(1);

            assertThat(table.handOver(letter.id()))
                    .get()
                    .extracting(PrintJob::state)
                    .isEqualTo(JobState.HANDED_OVER);
        }

        assertThat(slips()).isZero();
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
        assertThat(slips()).isZero();
    }

    @Test
    void aLetterThatWasTakenBackNeverGoesToPaper() throws IOException {
        var letter = node.written(1, WORDS);
        new TakenBackLetters(node.folder()).keep(new TakenBack(node.event(), TableNode.RECEIPT));
        assertThat(filesThatHold(TableNode.RECEIPT.digits())).isEmpty();

        try (var table = node.unlock()) {
            node.print(table);
            node.awaitState(letter, JobState.CANCELLED);
        }

        assertThat(node.printer().tray()).isEmpty();
        await().until(() -> slips() == 0);
    }

    @Test
    void aLetterThatIsTakenBackOnPaperIsNotHandedOverAndNotPosted() {
        var letter = node.written(1, WORDS);
        try (var table = node.unlock()) {
            node.print(table);
            node.awaitState(letter, JobState.PRINTED);
            assertThat(table.takenBack()).isEmpty();

            takeBack();

            assertThat(table.takenBack()).containsExactly(letter.id());
            assertThat(table.handOver(letter.id())).isEmpty();
            assertThat(table.post(letter.id())).isEmpty();
            assertThat(table.takenAway(letter.id())).isEmpty();
            assertThat(node.stateOf(letter.id())).isEqualTo(JobState.PRINTED);
        }
    }

    @Test
    void whoThinksAgainAfterTheLetterWasHandedOverIsHeardThoughItsTextIsGone() throws IOException {
        var letter = node.handedOver(1, WORDS);
        takeBack();
        assertThat(filesThatHold(TableNode.RECEIPT.digits())).isEmpty();

        try (var table = node.unlock()) {
            assertThat(table.takenBack()).containsExactly(letter.id());
            assertThat(table.post(letter.id())).isEmpty();
        }
    }

    @Test
    void onceItIsTornUpNothingIsLeftOfIt() throws IOException {
        var letter = node.handedOver(1, WORDS);
        takeBack();

        try (var table = node.unlock()) {
            assertThat(table.cancel(letter.id(), CancelReason.TAKEN_BACK)).isPresent();
            assertThat(table.takenBack()).isEmpty();
        }

        assertThat(files()).containsExactly("table.key");
    }

    @Test
    void aLetterThatIsTakenBackWhileItWaitsLeavesTheQueueByItself() throws IOException {
        var letter = node.written(1, WORDS);
        takeBack();

        try (var table = node.unlock()) {
            assertThat(table.takenBack()).isEmpty();
        }

        assertThat(node.stateOf(letter.id())).isEqualTo(JobState.CANCELLED);
        assertThat(files()).containsExactly("table.key");
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
    void aLetterIsPrintedWhereAnotherOneWasTakenBack() {
        var letter = node.written(1, WORDS);
        var other = ReceiptNumber.draw(new SecureRandom());
        new TakenBackLetters(node.folder()).keep(new TakenBack(node.event(), other));

        try (var table = node.unlock()) {
            node.print(table);
            node.awaitState(letter, JobState.PRINTED);
        }
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

    @Test
    void ofALetterSealedToAnEarlierCardACoordinatorIsAskedOnceSomebodyTookSomethingBack() {
        var letter = node.written(1, WORDS);
        var handedOver = node.handedOver(2, WORDS);
        try (var table = node.unlockWithAnotherCard()) {
            var younger = node.written(3, WORDS);
            node.print(table);
            node.awaitState(younger, JobState.PRINTED);
            assertThat(table.unmatched()).isEmpty();

            new TakenBackLetters(node.folder())
                    .keep(new TakenBack(node.event(), ReceiptNumber.draw(new SecureRandom())));

            assertThat(table.unmatched()).containsExactlyInAnyOrder(letter.id(), handedOver.id());
            assertThat(table.takenBack()).isEmpty();
        }
    }

    private void takeBack() {
        new TakenBackLetters(node.folder()).keep(new TakenBack(node.event(), TableNode.RECEIPT));
    }

    private long slips() throws IOException {
        return files().stream().filter(file -> file.endsWith(".slip")).count();
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(data.resolve("table").resolve(node.event().value()))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private List<Path> filesThatHold(String words) throws IOException {
        try (var files = Files.walk(data)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, words))
                    .toList();
        }
    }

    private static boolean holds(Path file, String words) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
