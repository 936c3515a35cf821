package org.placard.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.event.Event;
import org.placard.fakes.DeskNode;
import org.placard.fakes.TroubledLedger;
import org.placard.ledger.ActionContent;
import org.placard.ledger.ActionContent.ConsentPurpose;
import org.placard.ledger.KeptRecord;
import org.placard.letter.LetterDesk.Answer;
import org.placard.letter.page.Laid;
import org.placard.vault.SealBrokenException;

/** Handing letters in, into a real journal, read back with the coordinators' key. */
class LetterDeskTest {

    private static DeskNode node;

    @TempDir
    private Path config;

    private WritingDesk table;
    private LetterDesk desk;

    @BeforeAll
    static void foundOnce(@TempDir Path data) {
        node = new DeskNode(data);
    }

    @AfterAll
    static void close() {
        node.close();
    }

    @BeforeEach
    void anotherEvent() {
        node.goToAnotherEvent();
        table = new WritingDesk(node, config);
        desk = table.desk();
    }

    @Test
    void aLetterIsKeptAsItWasWritten() {
        desk.take(desk.begin(), table.signed("Aygul Memet"));

        var text = Objects.requireNonNull(theOnlyOne().letter());
        assertThat(text.number()).isEqualTo(1);
        assertThat(text.salutation()).isEqualTo("Dear President Lovelace,");
        assertThat(text.paragraphs()).containsExactly("I write about three printers.");
        assertThat(text.demands()).containsExactly("Free them.");
        assertThat(text.signedAs()).isEqualTo("Aygul Memet");
    }

    @Test
    void whoAgreedToBeNamedIsKeptWithTheWordsTheyAgreedTo() {
        desk.take(desk.begin(), table.signed("Aygul Memet"));

        assertThat(Objects.requireNonNull(theOnlyOne().person()).name()).isEqualTo("Aygul Memet");
        assertThat(theOnlyOne().consents()).singleElement().satisfies(consent -> {
            assertThat(consent.purpose()).isEqualTo(ConsentPurpose.NAME_IN_LETTER);
            assertThat(consent.given()).isTrue();
            assertThat(consent.text()).isEqualTo("Your name goes to the official.");
        });
    }

    @Test
    void withoutThatConsentNobodyIsNamed() {
        desk.take(desk.begin(), table.ofAResident());

        assertThat(Objects.requireNonNull(theOnlyOne().person()).name()).isNull();
        assertThat(Objects.requireNonNull(theOnlyOne().letter()).signedAs()).isEqualTo("A resident of Switzerland");
        assertThat(theOnlyOne().consents()).isEmpty();
    }

    @Test
    void numbersFollowEachOther() {
        assertThat(IntStream.range(0, 5).map(_ -> number(desk.take(desk.begin(), table.signed("Ada")))))
                .containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void fiftyWritersAtOnceGetFiftyNumbersWithoutAGap() throws Exception {
        var answers = atOnce(Collections.nCopies(50, () -> desk.take(desk.begin(), table.signed("Ada"))));

        assertThat(answers.stream().map(LetterDeskTest::number))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 50).boxed().toList());
        assertThat(records()).hasSize(50);
    }

    @Test
    void theSameSlipHandedInTwiceIsOneLetter() {
        var slip = desk.begin();

        assertThat(desk.take(slip, table.signed("Ada"))).isEqualTo(desk.take(slip, table.signed("Ada")));
        assertThat(records()).hasSize(1);
        assertThat(table.published).hasSize(1);
    }

    @Test
    void theSameSlipFromFiftyThreadsIsOneLetter() throws Exception {
        var slip = desk.begin();

        var answers = atOnce(Collections.nCopies(50, () -> desk.take(slip, table.signed("Ada"))));

        assertThat(answers).containsOnly(new Answer.Kept(1, slip.receipt()));
        assertThat(records()).hasSize(1);
    }

    @Test
    void aCopyOfASlipIsToldTheNumberThatItsLetterGot() {
        desk.take(desk.begin(), table.signed("Berta"));
        node.signed("Carla", ConsentPurpose.KEEP);
        var slip = desk.begin();
        desk.take(slip, table.signed("Ada"));
        desk.take(desk.begin(), table.signed("Dora"));

        assertThat(desk.take(WritingDesk.copyOf(slip), table.signed("Ada")))
                .isEqualTo(new Answer.Kept(2, slip.receipt()));
        assertThat(records()).hasSize(4);
    }

    @Test
    void aFullDiskIsSaidAndHandingInAgainKeepsItOnce() {
        var filling = new TroubledLedger(node.ledger());
        desk = table.desk(filling, Event.State.OPEN);
        var slip = desk.begin();
        filling.fill();
        assertThat(desk.take(slip, table.signed("Ada"))).isEqualTo(new Answer.NotKept());
        assertThat(records()).isEmpty();
        assertThat(table.published).isEmpty();

        filling.makeRoom();
        assertThat(desk.take(slip, table.signed("Ada"))).isEqualTo(new Answer.Kept(1, slip.receipt()));
        assertThat(records()).hasSize(1);
    }

    @Test
    void aNumberThatTheDiskRefusedGoesToWhoComesNext() {
        var filling = new TroubledLedger(node.ledger());
        desk = table.desk(filling, Event.State.OPEN);
        var refused = desk.begin();
        filling.fill();
        desk.take(refused, table.signed("Ada"));
        filling.makeRoom();

        assertThat(number(desk.take(desk.begin(), table.signed("Berta")))).isEqualTo(1);
        assertThat(number(desk.take(refused, table.signed("Ada")))).isEqualTo(2);
        assertThat(records()).extracting(kept -> numberIn(kept)).containsExactly(1, 2);
    }

    @Test
    void afterTheEventNothingIsTakenAnyMore() {
        var closed = table.desk(node.ledger(), Event.State.CLOSED);

        assertThat(closed.take(closed.begin(), table.signed("Ada"))).isEqualTo(new Answer.Closed());
        assertThat(records()).isEmpty();
    }

    @Test
    void whatWasKeptBeforeTheEventClosedIsStillSaidToBeKept() {
        var slip = desk.begin();
        desk.take(slip, table.signed("Ada"));

        var closed = table.desk(node.ledger(), Event.State.CLOSED);
        assertThat(closed.take(slip, table.signed("Ada"))).isEqualTo(new Answer.Kept(1, slip.receipt()));
    }

    @Test
    void inPracticeALetterIsKeptAsPractice() {
        var practising = table.desk(node.ledger(), Event.State.PRACTICE);
        practising.take(practising.begin(), table.signed("Ada"));

        assertThat(records()).singleElement().matches(KeptRecord::practice);
        assertThat(table.published)
                .containsExactly(new LetterTaken(
                        node.events().current().id(), table.campaign().slug(), true));
    }

    @Test
    void aLetterThatCannotBePrintedIsNotKept() {
        assertThat(desk.take(desk.begin(), table.saying("Ada \uE000")))
                .isInstanceOfSatisfying(
                        Answer.Unprintable.class,
                        answer -> assertThat(answer.why()).isInstanceOf(Laid.Missing.class));
        assertThat(desk.take(desk.begin(), table.saying("Free them. ".repeat(2000))))
                .isEqualTo(new Answer.Unprintable(new Laid.TooLong()));
        assertThat(records()).isEmpty();
    }

    private static int number(Answer answer) {
        if (answer instanceof Answer.Kept kept) {
            return kept.number();
        }
        throw new AssertionError("Not kept: " + answer);
    }

    private static List<Answer> atOnce(List<Callable<Answer>> calls) throws Exception {
        try (var pool = Executors.newFixedThreadPool(calls.size())) {
            var answers = new ArrayList<Answer>();
            for (var answer : pool.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private static List<KeptRecord> records() {
        try (var records = node.ledger().records(node.events().current().id())) {
            return records.toList();
        }
    }

    private static ActionContent theOnlyOne() {
        assertThat(records()).hasSize(1);
        return opened(records().getFirst());
    }

    private static int numberIn(KeptRecord kept) {
        return Objects.requireNonNull(opened(kept).letter()).number();
    }

    private static ActionContent opened(KeptRecord kept) {
        try {
            return kept.open(node.open());
        } catch (SealBrokenException e) {
            throw new AssertionError(e);
        }
    }
}
