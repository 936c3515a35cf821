package org.placard.printing.printer;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.printing.printer.Trouble.Kind;

/** A real IPP printer, and what it does with pages. */
class RealPrinterTest {

    /** Prints what it is told to by files beside it: waits for paper while there is none, gives up where it should. */
    private static final String BY_FILES = """
            here=$(dirname "$0")
            if [ -e "$here/gives-up" ]; then exit 1; fi
            if [ -e "$here/no-paper" ]; then
              echo "STATE: +media-empty" >&2
              while [ -e "$here/no-paper" ]; do sleep 0.1; done
              echo "STATE: -media-empty" >&2
            fi
            for document; do :; done
            cat "$document" >> "$here/tray"
            """;

    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    private static Path folder;

    private static EvePrinter real;
    private static Printer printer;

    @BeforeAll
    static void plugIn() throws IOException {
        real = new EvePrinter(folder, BY_FILES);
        printer = Printers.real(Wishes.PLAIN).at(real.address());
    }

    @AfterAll
    static void unplug() {
        if (real != null) {
            real.close();
        }
    }

    @Test
    void whatIsHandedOverComesOutAsItWas() throws IOException {
        var job = accepted("%PDF-1.7 seven");

        await().atMost(SOON).until(() -> printer.follow(job) instanceof Course.Finished);

        assertThat(Files.readString(folder.resolve("tray"))).contains("%PDF-1.7 seven");
    }

    @Test
    void a4IsNotSentWhereOnlyUsLetterIsLoaded() {
        assertThat(printer.submit(new Pages(new byte[] {1}, 8, PaperSize.A4), false))
                .isInstanceOfSatisfying(
                        Submission.Refused.class,
                        refused -> assertThat(refused.why().kind()).isEqualTo(Kind.OTHER_PAPER));
    }

    @Test
    void paperThatIsOutIsSaidWithinSecondsAndTheLetterComesWhenThereIsSome() throws IOException {
        var sign = Files.createFile(folder.resolve("no-paper"));
        var job = accepted("%PDF-1.7 nine");

        await().atMost(Duration.ofSeconds(5)).until(() -> waitsFor(job).contains(Kind.PAPER_OUT));

        Files.delete(sign);
        await().atMost(Duration.ofSeconds(10)).until(() -> printer.follow(job) instanceof Course.Finished);
    }

    @Test
    void aJobThatThePrinterGaveUpHasEnded() throws IOException {
        var sign = Files.createFile(folder.resolve("gives-up"));
        try {
            var job = accepted("%PDF-1.7 ten");

            await().atMost(SOON).until(() -> printer.follow(job) instanceof Course.Ended);
        } finally {
            Files.delete(sign);
        }
    }

    @Test
    void switchedOffItIsNotFoundAndNothingIsClaimed() throws IOException {
        var other = Files.createDirectory(folder.resolve("other"));
        try (var shortLived = new EvePrinter(other, BY_FILES)) {
            Files.createFile(other.resolve("no-paper"));
            var it = Printers.real(Wishes.PLAIN).at(shortLived.address());
            var submitted = it.submit(letter("%PDF-1.7 eleven"), false);
            assertThat(submitted).isInstanceOf(Submission.Accepted.class);

            shortLived.switchOff();

            await().atMost(SOON).until(() -> it.look() instanceof Look.Unseen);
            assertThat(it.follow(((Submission.Accepted) submitted).job())).isInstanceOf(Course.Unheard.class);
        }
    }

    @Test
    void switchedOffAtTheStartItIsNotFoundAndTakesTheLetterWhenItIsOn() throws IOException {
        try (var other = another("start")) {
            var it = Printers.real(Wishes.PLAIN).at(other.address());
            other.switchOff();

            assertThat(it.submit(letter("%PDF-1.7 twelve"), false))
                    .isInstanceOfSatisfying(
                            Submission.Refused.class,
                            refused -> assertThat(refused.why().kind()).isEqualTo(Kind.NOT_FOUND));

            other.switchOn();
            assertThat(it.submit(letter("%PDF-1.7 twelve"), false)).isInstanceOf(Submission.Accepted.class);
        }
    }

    @Test
    void switchedOffInTheMiddleItHasForgottenTheLetterWhenItIsOnAgain() throws IOException {
        try (var other = another("middle")) {
            var sign = Files.createFile(folder.resolve("middle").resolve("no-paper"));
            var it = Printers.real(Wishes.PLAIN).at(other.address());
            var job = accepted(it, "%PDF-1.7 thirteen");
            assertThat(it.follow(job)).isInstanceOf(Course.Underway.class);

            other.switchOff();
            assertThat(it.follow(job)).isInstanceOf(Course.Unheard.class);
            Files.delete(sign);
            other.switchOn();

            assertThat(it.follow(job)).isInstanceOf(Course.Forgotten.class);
        }
    }

    @Test
    void switchedOffAtTheEndItsSheetLiesInTheTrayAndStillNobodyClaimsToKnow() throws IOException {
        try (var other = another("end")) {
            var tray = folder.resolve("end").resolve("tray");
            var it = Printers.real(Wishes.PLAIN).at(other.address());
            var job = accepted(it, "%PDF-1.7 fourteen");
            await().atMost(SOON)
                    .until(() -> Files.exists(tray) && Files.readString(tray).contains("fourteen"));

            other.switchOff();
            assertThat(it.follow(job)).isInstanceOf(Course.Unheard.class);
            other.switchOn();

            assertThat(it.follow(job)).isInstanceOf(Course.Forgotten.class);
        }
    }

    private static EvePrinter another(String name) throws IOException {
        return new EvePrinter(Files.createDirectory(folder.resolve(name)), BY_FILES);
    }

    private static List<Kind> waitsFor(int job) {
        return printer.follow(job) instanceof Course.Underway(var troubles)
                ? troubles.stream().map(Trouble::kind).toList()
                : List.of();
    }

    private static int accepted(String document) {
        return accepted(printer, document);
    }

    private static int accepted(Printer printer, String document) {
        if (printer.submit(letter(document), false) instanceof Submission.Accepted(var job)) {
            return job;
        }
        throw new AssertionError("The printer did not take it");
    }

    private static Pages letter(String document) {
        return new Pages(document.getBytes(US_ASCII), 7, PaperSize.LETTER);
    }
}
