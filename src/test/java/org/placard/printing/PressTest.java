package org.placard.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.placard.printing.printer.Course;
import org.placard.printing.printer.PrinterAddress;
import org.placard.printing.printer.Submission;
import org.placard.printing.printer.Trouble;
import org.placard.printing.printer.Trouble.Kind;

/** How letters come to paper, and what happens when they do not. */
class PressTest {

    private static final Trouble CABLE_PULLED = new Trouble(Kind.SILENT, "reset");

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
    void lettersComeOutInTheOrderOfTheirNumbers() {
        var last = TableNode.numbers(1, 12).stream()
                .map(number -> node.written(number, "Please."))
                .toList()
                .getLast();

        node.print(table);

        node.awaitState(last, JobState.PRINTED);
        assertThat(node.printer().tray()).isEqualTo(TableNode.numbers(1, 12));
    }

    @Test
    void aLetterThatSomebodyWaitsForComesBeforeThoseThatHaveNotBegun() {
        node.printer().stopsFor(Kind.PAPER_OUT);
        var letters = TableNode.numbers(1, 4).stream()
                .map(number -> node.written(number, "Please."))
                .toList();
        node.print(table);
        await().until(() -> table.progress().waitsFor().isPresent());

        table.printFirst(node.jobs().job(letters.getLast().id()).orElseThrow(), TableNode.ADDRESS);
        node.printer().isMended();

        node.awaitState(letters.get(2), JobState.PRINTED);
        assertThat(node.printer().tray()).containsExactly(1, 4, 2, 3);
    }

    @Test
    void whatIsSavedToAStickIsNotTakenForPrinted() {
        var letters = TableNode.numbers(1, 3).stream()
                .map(number -> node.written(number, "Please."))
                .toList();

        table.save(table.letters(), TableNode.ADDRESS);

        letters.forEach(letter -> node.awaitState(letter, JobState.HELD));
        assertThat(table.letters()).allMatch(job -> job.asks() && job.because().equals("SAVED"));
        table.cameOut(letters.getFirst().id(), true);
        assertThat(node.stateOf(letters.getFirst().id())).isEqualTo(JobState.PRINTED);
        table.cameOut(letters.getLast().id(), false);
        assertThat(node.stateOf(letters.getLast().id())).isEqualTo(JobState.WAITING);
    }

    @Test
    void whatGoesToAFolderIsNotTakenForPrintedEither() {
        var letter = node.written(1, "Please.");

        table.print(table.letters(), PrinterAddress.parse("file:///media/stick"), false);

        node.awaitState(letter, JobState.HELD);
        assertThat(node.jobs().job(letter.id()))
                .get()
                .matches(job -> job.asks() && job.because().equals("SAVED"));
    }

    @Test
    void paperThatIsOutIsSaidAndTheQueueGoesOnByItselfWhenThereIsPaper() {
        var letter = node.written(1, "Please.");
        node.printer().stopsFor(Kind.PAPER_OUT);

        node.print(table);

        await().until(() -> table.progress()
                .waitsFor()
                .filter(why -> why.kind() == Kind.PAPER_OUT)
                .isPresent());
        assertThat(node.stateOf(letter.id())).isEqualTo(JobState.WAITING);

        node.printer().isMended();

        node.awaitState(letter, JobState.PRINTED);
        assertThat(node.printer().tray()).containsExactly(1);
    }

    @Test
    void paperThatRunsOutUnderALetterLeavesItWithThePrinter() {
        var letter = node.written(1, "Please.");
        node.printer().saysOfLetters(new Course.Underway(List.of(new Trouble(Kind.PAPER_OUT, ""))));

        node.print(table);

        await().until(() -> table.progress().waitsFor().isPresent());
        assertThat(node.stateOf(letter.id())).isEqualTo(JobState.SENT);

        node.printer().isMended();

        node.awaitState(letter, JobState.PRINTED);
        assertThat(node.printer().tray()).containsExactly(1);
    }

    @Test
    void aLetterWhoseOutcomeNobodyKnowsIsAskedAboutAndTheOthersWait() {
        var unclear = node.written(1, "Please.");
        var next = node.written(2, "Please.");
        node.printer().answersNext(new Submission.Unclear(CABLE_PULLED));

        node.print(table);

        node.awaitState(unclear, JobState.HELD);
        await().until(() -> table.progress().isResting());
        assertThat(node.jobs().job(unclear.id())).get().matches(PrintJob::asks);
        assertThat(node.stateOf(next.id())).isEqualTo(JobState.WAITING);
        assertThat(node.printer().tray()).isEmpty();
    }

    @Test
    void aLetterThatThePrinterGaveUpIsAskedAbout() {
        var letter = node.written(1, "Please.");
        node.printer().saysOfLetters(new Course.Ended(new Trouble(Kind.GAVE_UP, "aborted-by-system")));

        node.print(table);

        node.awaitState(letter, JobState.HELD);
        assertThat(node.jobs().job(letter.id())).get().matches(PrintJob::asks);
    }

    @Test
    void aPrinterThatWasSwitchedOffAndForgotTheLetterIsNotBelieved() {
        var letter = node.written(1, "Please.");
        node.printer().saysOfLetters(new Course.Unheard(CABLE_PULLED));
        node.print(table);
        await().until(() -> table.progress().waitsFor().isPresent());

        node.printer().saysOfLetters(new Course.Forgotten());

        node.awaitState(letter, JobState.HELD);
        assertThat(node.printer().tray()).containsExactly(1);
    }

    @Test
    void aNoPutsItBackAndAYesDoesNotPrintItAgain() {
        var came = node.written(1, "Please.");
        var lost = node.written(2, "Please.");
        node.printer().saysOfLetters(new Course.Forgotten());
        node.print(table);
        node.awaitState(came, JobState.HELD);
        node.printer().isMended();

        table.cameOut(came.id(), true);
        node.print(table);

        node.awaitState(lost, JobState.PRINTED);
        assertThat(node.printer().tray()).containsExactly(1, 2);
    }

    @Test
    void aLetterThePrinterWouldNotTakeIsHeldWithoutAQuestionAndTheNextGoesOn() {
        var refused = node.written(1, "Please.");
        var next = node.written(2, "Please.");
        node.printer().answersNext(new Submission.Refused(new Trouble(Kind.REFUSED, "document-format")));

        node.print(table);

        node.awaitState(next, JobState.PRINTED);
        assertThat(node.jobs().job(refused.id())).get().matches(job -> job.state() == JobState.HELD && !job.asks());
    }

    @Test
    void stoppingLeavesWhatHasNotBegunWhereItIs() {
        var letter = node.written(1, "Please.");
        node.printer().stopsFor(Kind.DOOR_OPEN);
        node.print(table);
        await().until(() -> table.progress().waitsFor().isPresent());

        table.stopPrinting();

        await().until(() -> table.progress().isResting());
        node.printer().isMended();
        assertThat(node.stateOf(letter.id())).isEqualTo(JobState.WAITING);
        assertThat(node.printer().tray()).isEmpty();
    }

    @Test
    void aTableThatIsLockedPrintsNothingMore() {
        var letter = node.written(1, "Please.");
        node.printer().stopsFor(Kind.PAPER_OUT);
        var second = node.written(2, "Please.");
        node.print(table);
        await().until(() -> table.progress().waitsFor().isPresent());

        table.close();
        node.printer().isMended();

        node.awaitState(letter, JobState.PRINTED);
        await().until(() -> table.progress().isResting());
        assertThat(node.stateOf(second.id())).isEqualTo(JobState.WAITING);
        assertThat(node.printer().tray()).containsExactly(1);
    }

    @Test
    void aFullDiskKeepsALetterFromBeginningAndItGoesOnByItselfWhenThereIsRoom() {
        var letter = node.written(1, "Please.");
        node.fill(true);
        node.print(table);
        awaitTrouble(Kind.NODE_DISK);
        assertThat(node.printer().tray()).isEmpty();

        node.fill(false);

        node.awaitState(letter, JobState.PRINTED);
        assertThat(node.printer().tray()).containsExactly(1);
    }

    @Test
    void whatCameOutWhileTheDiskWasFullIsKeptOnceThereIsRoomAndNotPrintedAgain() {
        var letter = node.written(1, "Please.");
        node.printer().saysOfLetters(new Course.Underway(List.of()));
        node.print(table);
        node.awaitState(letter, JobState.SENT);
        node.fill(true);
        node.printer().isMended();
        awaitTrouble(Kind.NODE_DISK);

        node.fill(false);

        node.awaitState(letter, JobState.PRINTED);
        assertThat(node.printer().tray()).containsExactly(1);
    }

    private void awaitTrouble(Kind kind) {
        await().until(() ->
                table.progress().waitsFor().filter(why -> why.kind() == kind).isPresent());
    }
}
