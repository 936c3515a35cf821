package org.placard.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.security.SecureRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.placard.shared.ReceiptNumber;
import org.placard.shared.TakenBack;

/** What becomes of letters at the table whose writers think again. */
class TakenBackTest {

    private static final String WORDS = "Zulpiya asks you to let her brother go.";

    @RegisterExtension
    private static final FreshTable TABLES = new FreshTable();

    private TableNode node;

    @BeforeEach
    void setUp() {
        node = TABLES.node();
    }

    @Test
    void aLetterThatWasTakenBackNeverGoesToPaper() throws IOException {
        var letter = node.written(1, WORDS);
        new TakenBackLetters(node.folder()).keep(new TakenBack(node.event(), TableNode.RECEIPT));
        assertThat(TABLES.filesThatHold(TableNode.RECEIPT.digits())).isEmpty();

        try (var table = node.unlock()) {
            node.print(table);
            node.awaitState(letter, JobState.CANCELLED);
        }

        assertThat(node.printer().tray()).isEmpty();
        await().until(() -> TABLES.slips() == 0);
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
        assertThat(TABLES.filesThatHold(TableNode.RECEIPT.digits())).isEmpty();

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

        assertThat(TABLES.files()).containsExactly("table.key");
    }

    @Test
    void aLetterThatIsTakenBackWhileItWaitsLeavesTheQueueByItself() throws IOException {
        var letter = node.written(1, WORDS);
        takeBack();

        try (var table = node.unlock()) {
            assertThat(table.takenBack()).isEmpty();
        }

        assertThat(node.stateOf(letter.id())).isEqualTo(JobState.CANCELLED);
        assertThat(TABLES.files()).containsExactly("table.key");
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
}
