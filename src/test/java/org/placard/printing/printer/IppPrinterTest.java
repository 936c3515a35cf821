package org.placard.printing.printer;

import static org.assertj.core.api.Assertions.assertThat;

import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.JobState;
import com.hp.jipp.model.Operation;
import com.hp.jipp.model.Status;
import com.hp.jipp.model.Types;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.placard.printing.printer.ScriptedPeer.Manners;
import org.placard.printing.printer.Trouble.Kind;

/** What is made of what a printer says, and of what it does not say. */
class IppPrinterTest {

    private static final Pages LETTER_ON_A4 = new Pages(new byte[] {'%', 'P', 'D', 'F'}, 7, PaperSize.A4);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private ScriptedPeer peer;

    @BeforeEach
    void plugIn() throws IOException {
        peer = new ScriptedPeer();
    }

    @AfterEach
    void unplug() {
        peer.close();
    }

    private Printer printer() {
        return Printers.real(Wishes.PLAIN).at(peer.address());
    }

    @ParameterizedTest
    @CsvSource({
        "media-empty-error, PAPER_OUT",
        "media-needed, PAPER_OUT",
        "media-jam-error, PAPER_JAM",
        "door-open-error, DOOR_OPEN",
        "cover-open, DOOR_OPEN",
        "toner-empty-error, INK_OUT",
        "marker-supply-empty-error, INK_OUT",
        "input-tray-missing, TRAY_MISSING",
        "output-area-full-warning, OUTPUT_FULL",
        "paused, PAUSED",
        "shutdown, OFFLINE",
        "com.example-strange-error, OTHER",
    })
    void aStoppedPrintersReasonIsUnderstood(String reason, Kind kind) {
        peer.stoppedFor(reason);

        assertThat(printer().look())
                .isInstanceOfSatisfying(
                        Look.Seen.class,
                        seen -> assertThat(seen.troubles()).containsExactly(new Trouble(kind, reason)));
    }

    @Test
    void aPrinterThatGoesOnInSpiteOfAReasonNeedsNobody() {
        peer.reporting("toner-low-warning", "media-low-report");

        assertThat(printer().look())
                .isInstanceOfSatisfying(
                        Look.Seen.class, seen -> assertThat(seen.troubles()).isEmpty());
    }

    @Test
    void aPausedQueueIsSaidToBeOneInItsOwnWords() {
        peer.stoppedFor("paused").queueThatSays("Out for lunch");

        assertThat(printer().look())
                .isInstanceOfSatisfying(
                        Look.Seen.class,
                        seen -> assertThat(seen.troubles())
                                .containsExactly(new Trouble(Kind.QUEUE_PAUSED, "Out for lunch")));
    }

    @Test
    void aPausedPrinterIsAskedToGoOnAndItsNoIsHeard() {
        assertThat(printer().resume()).isEmpty();
        assertThat(peer.heard(Operation.resumePrinter)).hasSize(1);

        peer.answeringJobsWith(Status.clientErrorNotAuthorized);
        assertThat(printer().resume()).get().extracting(Trouble::kind).isEqualTo(Kind.REFUSED);

        peer.whenAsked(Operation.resumePrinter, Manners.IS_NO_PRINTER);
        assertThat(printer().resume()).isPresent();
    }

    @Test
    void aQueueThatDoesNotReachItsPrinterKeepsTheLetterForThat() {
        peer.queueThatSays("The printer may not exist or is unavailable at this time.")
                .sayingOfJobs(JobState.processing);

        assertThat(printer().follow(17))
                .isInstanceOfSatisfying(
                        Course.Underway.class,
                        underway -> assertThat(underway.troubles())
                                .extracting(Trouble::kind)
                                .containsExactly(Kind.OFFLINE));
    }

    @Test
    void whatAPrinterCanDoAndHasLoadedIsAskedFor() {
        var skills = new Skills(
                Set.of("iso_a4_210x297mm"),
                Set.of("one-sided", "two-sided-long-edge"),
                Set.of("color", "monochrome"),
                Set.of("fit"),
                false);
        peer.able(skills).loadedWith("iso_a4_210x297mm");

        assertThat(printer().look()).isInstanceOfSatisfying(Look.Seen.class, seen -> {
            assertThat(seen.skills()).isEqualTo(skills);
            assertThat(seen.loaded()).containsExactly("iso_a4_210x297mm");
        });
    }

    @Test
    void whatAPersonSaysIsInTheTrayIsInTheTray() {
        peer.loadedWith("na_letter_8.5x11in");
        var told = new IppPrinter(peer.address(), new Wishes(Optional.of(PaperSize.A4), false, false));

        assertThat(told.submit(LETTER_ON_A4, false)).isInstanceOf(Submission.Accepted.class);
    }

    @Test
    void a4NeverGoesToATrayWithLetterWithoutAPersonsWord() {
        peer.loadedWith("na_letter_8.5x11in", "na_number-10_4.125x9.5in");

        assertThat(printer().submit(LETTER_ON_A4, false))
                .isInstanceOfSatisfying(
                        Submission.Refused.class,
                        refused -> assertThat(refused.why().kind()).isEqualTo(Kind.OTHER_PAPER));
        assertThat(peer.heard(Operation.printJob)).isEmpty();

        assertThat(printer().submit(LETTER_ON_A4, true)).isInstanceOf(Submission.Accepted.class);
    }

    @Test
    void thePrinterLearnsNeitherNameNorNumber() {
        peer.loadedWith("iso_a4_210x297mm");

        assertThat(printer().submit(LETTER_ON_A4, false)).isEqualTo(new Submission.Accepted(17));

        assertThat(peer.heard(Operation.printJob)).singleElement().satisfies(packet -> {
            assertThat(packet.getString(Tag.operationAttributes, Types.jobName)).isEqualTo("placard");
            assertThat(packet.getString(Tag.operationAttributes, Types.requestingUserName))
                    .isEqualTo("placard");
            assertThat(packet.getString(Tag.jobAttributes, Types.media)).isEqualTo("iso_a4_210x297mm");
        });
    }

    @Test
    void nothingIsSentToAPrinterThatIsStopped() {
        peer.stoppedFor("media-empty-error");

        assertThat(printer().submit(LETTER_ON_A4, false)).isInstanceOf(Submission.Refused.class);
        assertThat(peer.heard(Operation.printJob)).isEmpty();
    }

    @Test
    void aDocumentThePrinterWillNotTakeIsRefusedAndNotUnclear() {
        peer.answeringJobsWith(Status.clientErrorDocumentFormatNotSupported);

        assertThat(printer().submit(LETTER_ON_A4, false))
                .isInstanceOfSatisfying(
                        Submission.Refused.class,
                        refused -> assertThat(refused.why().kind()).isEqualTo(Kind.REFUSED));
    }

    @Test
    void aPrinterThatIsBusyIsAskedAgainLater() {
        peer.answeringJobsWith(Status.serverErrorBusy);

        assertThat(printer().submit(LETTER_ON_A4, false))
                .isInstanceOfSatisfying(
                        Submission.Refused.class,
                        refused -> assertThat(refused.why().kind()).isEqualTo(Kind.BUSY));
    }

    @ParameterizedTest
    @EnumSource(
            value = Manners.class,
            names = {"SAYS_NOTHING", "TALKS_RUBBISH", "HANGS_UP"})
    void onceTheLetterMayHaveArrivedNobodyClaimsToKnow(Manners bad) {
        peer.whenAsked(Operation.printJob, bad);
        var impatient = new IppPrinter(peer.address(), Wishes.PLAIN, Duration.ofSeconds(1));

        assertThat(inTime(() -> impatient.submit(LETTER_ON_A4, false))).isInstanceOf(Submission.Unclear.class);
    }

    @ParameterizedTest
    @CsvSource({
        "SAYS_NOTHING, SILENT",
        "TALKS_RUBBISH, NO_PRINTER",
        "IS_NO_PRINTER, NO_PRINTER",
        "HANGS_UP, SILENT",
    })
    void aPeerThatBehavesBadlyIsSeenThroughInTime(Manners bad, Kind kind) {
        peer.whenAsked(Operation.getPrinterAttributes, bad);

        assertThat(inTime(() -> printer().look()))
                .isInstanceOfSatisfying(
                        Look.Unseen.class,
                        unseen -> assertThat(unseen.why().kind()).isEqualTo(kind));
    }

    @Test
    void whereNothingListensNothingIsFound() throws IOException {
        int free;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        var nowhere = new PrinterAddress(URI.create("ipp://127.0.0.1:" + free + "/ipp/print"), null);

        assertThat(inTime(() -> Printers.real(Wishes.PLAIN).at(nowhere).submit(LETTER_ON_A4, false)))
                .isInstanceOfSatisfying(
                        Submission.Refused.class,
                        refused -> assertThat(refused.why().kind()).isEqualTo(Kind.NOT_FOUND));
    }

    @ParameterizedTest
    @CsvSource({"pending", "processing", "processing-stopped", "pending-held"})
    void aJobThatIsNotOverIsUnderway(String state) {
        peer.sayingOfJobs(JobState.all.values().stream()
                .filter(known -> known.getName().equals(state))
                .findFirst()
                .orElseThrow());

        assertThat(printer().follow(17)).isInstanceOf(Course.Underway.class);
    }

    @Test
    void aJobThatStoppedTellsWhatThePrinterWaitsFor() {
        peer.sayingOfJobs(JobState.processingStopped).stoppedFor("media-empty-error");

        assertThat(printer().follow(17))
                .isInstanceOfSatisfying(
                        Course.Underway.class,
                        underway -> assertThat(underway.troubles())
                                .extracting(Trouble::kind)
                                .containsExactly(Kind.PAPER_OUT));
    }

    @Test
    void onlyACompletedJobIsFinished() {
        assertThat(printer().follow(17)).isInstanceOf(Course.Finished.class);

        peer.sayingOfJobs(JobState.aborted);
        assertThat(printer().follow(17)).isInstanceOf(Course.Ended.class);

        peer.answeringJobsWith(Status.clientErrorNotFound);
        assertThat(printer().follow(17)).isInstanceOf(Course.Forgotten.class);
    }

    @Test
    void aPrinterThatWasSwitchedOffInBetweenMeansAnotherJobByOurNumber() {
        var printer = printer();
        peer.upFor(1000).sayingOfJobs(JobState.processing);
        assertThat(printer.follow(17)).isInstanceOf(Course.Underway.class);

        peer.upFor(5).sayingOfJobs(JobState.completed);

        assertThat(printer.follow(17)).isInstanceOf(Course.Forgotten.class);
    }

    private static <T> T inTime(Supplier<T> question) {
        var begun = Instant.now();
        var answer = question.get();
        assertThat(Duration.between(begun, Instant.now())).isLessThan(PATIENCE);
        return answer;
    }
}
