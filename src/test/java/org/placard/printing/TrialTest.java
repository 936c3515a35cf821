package org.placard.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placard.fakes.FakePrinter;
import org.placard.printing.Trial.State;
import org.placard.printing.printer.Course;
import org.placard.printing.printer.Pages;
import org.placard.printing.printer.PaperSize;
import org.placard.printing.printer.Submission;
import org.placard.printing.printer.Trouble;
import org.placard.printing.printer.Trouble.Kind;

/** What a test page tells of a printer. */
class TrialTest {

    private static final Trouble NO_PAPER = new Trouble(Kind.PAPER_OUT, "");

    private final FakePrinter printer = new FakePrinter();

    @Test
    void aPageThatCameOutIsSaid() {
        awaitEnd(begin(), new State.CameOut());
    }

    @Test
    void whyAPrinterTookNoPageIsSaid() {
        printer.stopsFor(Kind.PAPER_OUT);

        awaitEnd(begin(), new State.Refused(NO_PAPER));
    }

    @Test
    void whatThePrinterWaitsForIsSaidWhileItWaits() {
        printer.saysOfLetters(new Course.Underway(List.of(NO_PAPER)));
        var trial = begin();
        awaitEnd(trial, new State.Underway(Optional.of(NO_PAPER)));

        printer.isMended();

        awaitEnd(trial, new State.CameOut());
    }

    @Test
    void aPageOfWhichNobodyKnowsIsNotSaidToBeOut() {
        printer.answersNext(new Submission.Unclear(Trouble.of(Kind.SILENT)));
        awaitEnd(begin(), new State.Unclear(Trouble.of(Kind.SILENT)));

        printer.saysOfLetters(new Course.Forgotten());
        awaitEnd(begin(), new State.Unclear(new Trouble(Kind.GAVE_UP, "forgotten")));
    }

    @Test
    void aPrinterThatNeverSaysAnythingIsLeftInTime() {
        printer.saysOfLetters(new Course.Underway(List.of()));

        awaitEnd(begin(Duration.ofMillis(100)), new State.Late());
        assertThat(printer.tray()).isEmpty();
    }

    @Test
    void aPageCanBeTakenBack() {
        printer.saysOfLetters(new Course.Underway(List.of()));
        var trial = begin();
        await().until(() -> printer.tray().size() == 1);

        trial.stop();

        awaitEnd(trial, new State.Late());
        assertThat(printer.tray()).isEmpty();
    }

    private Trial begin() {
        return begin(Duration.ofMinutes(1));
    }

    private Trial begin(Duration patience) {
        return Trial.begin(printer, new Pages(new byte[0], 0, PaperSize.A4), Duration.ofMillis(10), patience);
    }

    private static void awaitEnd(Trial trial, State end) {
        await().untilAsserted(() -> assertThat(trial.state()).isEqualTo(end));
    }
}
