package org.placard.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.placard.printing.printer.Course;
import org.placard.printing.printer.Trouble;
import org.placard.printing.printer.Trouble.Kind;

/** What a letter's writer hears of it while they stand at the kiosk. */
class WhereaboutsTest {

    @RegisterExtension
    private static final FreshTable TABLES = new FreshTable();

    private TableNode node;
    private OpenTable table;
    private Ticket letter;

    @BeforeEach
    void someoneWrites() {
        node = TABLES.node();
        table = node.unlock();
        letter = node.written(1, "Please.");
    }

    @Test
    void itWaitsThenLiesOnTheTableThenIsHandedOverThenIsOnItsWay() {
        assertThat(node.whereabouts().of(letter.id(), node.event())).contains(Where.WAITING);

        node.print(table);
        awaitAt(Where.AT_THE_TABLE);

        table.handOver(letter.id());
        assertThat(node.whereabouts().of(letter.id(), node.event())).contains(Where.HANDED_OVER);
        table.post(letter.id());
        assertThat(node.whereabouts().of(letter.id(), node.event())).contains(Where.POSTED);
    }

    @Test
    void whatWillNotBeSentIsSaid() {
        table.cancel(letter.id(), CancelReason.WRITTEN_TWICE);

        assertThat(node.whereabouts().of(letter.id(), node.event())).contains(Where.CANCELLED);
    }

    @Test
    void whileThePaperIsOutThatIsSaidAndNoLongerThanThat() {
        node.printer().stopsFor(Kind.PAPER_OUT);
        node.print(table);
        awaitAt(Where.PAPER_OUT);

        node.printer().isMended();

        awaitAt(Where.AT_THE_TABLE);
    }

    @Test
    void paperThatRunsOutUnderTheLetterIsTheSame() {
        node.printer().saysOfLetters(new Course.Underway(List.of(new Trouble(Kind.PAPER_OUT, ""))));
        node.print(table);
        awaitAt(Where.PAPER_OUT);

        node.printer().saysOfLetters(new Course.Underway(List.of()));

        awaitAt(Where.PRINTING);
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"PAPER_JAM", "DOOR_OPEN", "OFFLINE", "SILENT", "PAUSED"})
    void otherTroublesAreTheVolunteersAffair(Kind kind) {
        node.printer().stopsFor(kind);

        node.print(table);

        awaitAt(Where.PRINTER_STOPPED);
    }

    @Test
    void whatAPersonHasToLookAtIsSaidToBeLookedAt() {
        node.printer().saysOfLetters(new Course.Forgotten());

        node.print(table);

        awaitAt(Where.HELD);
    }

    @Test
    void lockingTheTableTakesNothingAwayAndGivesNothingAway() {
        table.close();

        assertThat(node.whereabouts().of(letter.id(), node.event())).contains(Where.WAITING);
        node.restart();
        assertThat(node.whereabouts().of(letter.id(), node.event())).contains(Where.WAITING);
    }

    @Test
    void ofALetterThatNeverCameToATableNothingIsKnown() {
        assertThat(node.whereabouts().of(TABLES.desk().wrote(2), node.event())).isEmpty();
    }

    @Test
    void nobodyIsSentToATableThatIsClosed() {
        var printed = node.written(2, "Please.");
        node.print(table);
        node.awaitState(printed, JobState.PRINTED);
        var waits = node.written(3, "Please.");
        await().until(() -> table.progress().isResting());

        table.closeForGood(node.accounts(PostWay.POST).of(node.event()));

        for (var one : List.of(printed.id(), waits.id(), TABLES.desk().wrote(4))) {
            assertThat(node.whereabouts().of(one, node.event())).contains(Where.TABLE_CLOSED);
        }
    }

    @ParameterizedTest
    @CsvSource({"POST, POSTED", "WRITER_TAKES_IT, TAKEN"})
    void whatHadLeftBeforeTheTableClosedIsStillSaid(PostWay way, Where where) {
        node.print(table);
        awaitAt(Where.AT_THE_TABLE);
        table.send(List.of(letter.id()), new Departure(way, LocalDate.of(2026, 11, 20), Initials.NONE, null));
        await().until(() -> table.progress().isResting());

        table.closeForGood(node.accounts(PostWay.POST).of(node.event()));

        assertThat(node.whereabouts().of(letter.id(), node.event())).contains(where);
    }

    @Test
    void aLetterInItsWritersHandsStaysThereWhenTheTableCloses() {
        node.print(table);
        awaitAt(Where.AT_THE_TABLE);
        table.handOver(letter.id());
        await().until(() -> table.progress().isResting());

        table.closeForGood(node.accounts(PostWay.POST).of(node.event()));

        assertThat(node.whereabouts().of(letter.id(), node.event())).contains(Where.TAKEN);
    }

    private void awaitAt(Where where) {
        await().until(() -> node.whereabouts()
                .of(letter.id(), node.event())
                .filter(now -> now == where)
                .isPresent());
    }
}
