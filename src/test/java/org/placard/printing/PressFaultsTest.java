package org.placard.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.hp.jipp.model.JobState;
import com.hp.jipp.model.Operation;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placard.fakes.DeskNode;
import org.placard.printing.printer.Printers;
import org.placard.printing.printer.ScriptedPeer;
import org.placard.printing.printer.ScriptedPeer.Manners;
import org.placard.printing.printer.Trouble.Kind;
import org.placard.printing.printer.Wishes;

/** From the printer's word to the table's, by IPP: how soon a fault is shown, and how soon the queue moves once it is gone. */
class PressFaultsTest {

    private static final Duration TO_BE_SHOWN = Duration.ofSeconds(5);
    private static final Duration TO_MOVE = Duration.ofSeconds(10);

    @TempDir
    private static Path data;

    private static DeskNode desk;

    private ScriptedPeer peer;
    private TableNode node;
    private OpenTable table;

    @BeforeAll
    static void found() {
        desk = new DeskNode(data);
    }

    @AfterAll
    static void end() {
        desk.close();
    }

    @BeforeEach
    void plugIn() throws IOException {
        peer = new ScriptedPeer();
        node = new TableNode(desk, data, Printers.real(Wishes.PLAIN).at(peer.address()));
        table = node.unlock();
    }

    @AfterEach
    void packUp() {
        node.close();
        peer.close();
    }

    @ParameterizedTest
    @CsvSource({
        "door-open-error, DOOR_OPEN",
        "media-empty-error, PAPER_OUT",
        "media-jam-error, PAPER_JAM",
        "marker-supply-empty-error, INK_OUT",
        "paused, PAUSED",
    })
    void aFaultBeforeALetterIsShownAndTheQueueMovesWhenItIsGone(String reason, Kind kind) {
        var letter = node.written(1, "Please.");
        peer.stoppedFor(reason);
        node.print(table);
        awaitTrouble(kind);

        peer.mended();

        awaitPrintedOnce(letter);
    }

    @ParameterizedTest
    @CsvSource({"door-open-error, DOOR_OPEN", "media-empty-error, PAPER_OUT", "media-jam-error, PAPER_JAM"})
    void aFaultUnderALetterIsShownAndTheLetterIsNotSentAgain(String reason, Kind kind) {
        var letter = node.written(1, "Please.");
        peer.sayingOfJobs(JobState.processing);
        node.print(table);
        node.awaitState(letter, org.placard.printing.JobState.SENT);

        peer.stoppedFor(reason).sayingOfJobs(JobState.processingStopped);
        awaitTrouble(kind);
        peer.mended();

        awaitPrintedOnce(letter);
    }

    @ParameterizedTest
    @CsvSource({"SAYS_NOTHING, SILENT", "TALKS_RUBBISH, NO_PRINTER", "HANGS_UP, SILENT", "IS_NO_PRINTER, NO_PRINTER"})
    void aPeerThatBehavesBadlyIsShownOnceItsTimeIsOverAndTheQueueMovesWhenItBehaves(Manners bad, Kind kind) {
        var letter = node.written(1, "Please.");
        peer.whenAsked(Operation.getPrinterAttributes, bad);
        node.print(table);
        awaitTrouble(kind);

        peer.whenAsked(Operation.getPrinterAttributes, Manners.ANSWERS);

        awaitPrintedOnce(letter);
    }

    @Test
    void aLetterThatThePrinterAbortedIsAskedAboutAndTheNextGoesWhenSomebodyLooked() {
        var given = node.written(1, "Please.");
        var next = node.written(2, "Please.");
        peer.sayingOfJobs(JobState.aborted);
        node.print(table);
        node.awaitState(given, org.placard.printing.JobState.HELD);
        await().until(() -> table.progress().isResting());

        peer.mended();
        table.cameOut(given.id(), true);
        node.print(table);

        node.awaitState(next, org.placard.printing.JobState.PRINTED);
        assertThat(peer.heard(Operation.printJob)).hasSize(2);
    }

    private void awaitTrouble(Kind kind) {
        await().atMost(TO_BE_SHOWN)
                .until(() -> table.progress()
                        .waitsFor()
                        .filter(why -> why.kind() == kind)
                        .isPresent());
    }

    private void awaitPrintedOnce(Ticket letter) {
        await().atMost(TO_MOVE).until(() -> node.stateOf(letter.id()) == org.placard.printing.JobState.PRINTED);
        assertThat(peer.heard(Operation.printJob)).hasSize(1);
    }
}
