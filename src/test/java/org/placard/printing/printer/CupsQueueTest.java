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

/** A real queue of CUPS in front of a real printer, and what it does with pages. */
class CupsQueueTest {

    private static final String BY_FILES = """
            here=$(dirname "$0")
            if [ -e "$here/no-paper" ]; then
              echo "STATE: +media-empty" >&2
              while [ -e "$here/no-paper" ]; do sleep 0.1; done
              echo "STATE: -media-empty" >&2
            fi
            for document; do :; done
            cat "$document" >> "$here/tray"
            """;

    /** CUPS asks the printer behind it in its own time, and a busy one again only after a while. */
    private static final Duration TO_BE_SAID = Duration.ofSeconds(20);

    private static final Duration TO_GO_ON = Duration.ofMinutes(1);

    @TempDir
    private static Path behind;

    @TempDir
    private static Path front;

    private static EvePrinter real;
    private static CupsQueue cups;
    private static Printer queue;

    @BeforeAll
    static void plugIn() throws IOException {
        real = new EvePrinter(behind, BY_FILES);
        cups = new CupsQueue(front, real.address());
        queue = Printers.real(Wishes.PLAIN).at(cups.address("table"));
    }

    @AfterAll
    static void unplug() {
        if (cups != null) {
            cups.close();
        }
        if (real != null) {
            real.close();
        }
    }

    @Test
    void whatTheQueueGetsComesOutOfThePrinter() throws IOException {
        var job = accepted("%PDF-1.7 one");

        await().atMost(TO_GO_ON).until(() -> queue.follow(job) instanceof Course.Finished);

        assertThat(Files.readString(behind.resolve("tray"))).contains("%PDF-1.7 one");
    }

    @Test
    void itIsKnownForAQueue() {
        assertThat(queue.look())
                .isInstanceOfSatisfying(
                        Look.Seen.class,
                        seen -> assertThat(seen.skills().isQueue()).isTrue());
    }

    @Test
    void pausedItSaysSoInItsOwnWordsTakesNothingAndGoesOnWhenItIsAsked() {
        cups.pause("table", "Out for lunch");

        await().atMost(TO_BE_SAID).until(() -> troubles().contains(new Trouble(Kind.QUEUE_PAUSED, "Out for lunch")));
        assertThat(queue.submit(letter("%PDF-1.7 two"), true)).isInstanceOf(Submission.Refused.class);

        assertThat(queue.resume()).isEmpty();

        var job = accepted("%PDF-1.7 two");
        await().atMost(TO_GO_ON).until(() -> queue.follow(job) instanceof Course.Finished);
    }

    /** Seen with CUPS 2.4: what a pause interrupted is sent to the printer a second time, whatever came out before. */
    @Test
    void pausedUnderALetterItIsNotLeftToPrintItTwice() throws IOException {
        var sign = Files.createFile(behind.resolve("no-paper"));
        var begun = accepted("%PDF-1.7 three");
        await().atMost(TO_BE_SAID).until(() -> waitsFor(begun).contains(Kind.PAPER_OUT));
        var waiting = accepted("%PDF-1.7 four");

        cups.pause("table", "Paused after a fault");

        await().atMost(TO_BE_SAID)
                .until(() -> queue.follow(begun) instanceof Course.Ended(var why) && why.kind() == Kind.QUEUE_PAUSED);
        assertThat(waitsFor(waiting)).contains(Kind.QUEUE_PAUSED);

        queue.abandon(begun);
        Files.delete(sign);
        cups.letGoOn("table");
        await().atMost(TO_GO_ON).until(() -> queue.follow(waiting) instanceof Course.Finished);
        assertThat(Files.readString(behind.resolve("tray")))
                .containsOnlyOnce("three")
                .containsOnlyOnce("four");
    }

    @Test
    void paperThatIsOutBehindTheQueueIsSaidAndTheLetterComesWhenThereIsSome() throws IOException {
        var sign = Files.createFile(behind.resolve("no-paper"));
        var job = accepted("%PDF-1.7 five");

        await().atMost(TO_BE_SAID).until(() -> waitsFor(job).contains(Kind.PAPER_OUT));

        Files.delete(sign);
        await().atMost(TO_GO_ON).until(() -> queue.follow(job) instanceof Course.Finished);
    }

    @Test
    void aPrinterThatIsOffBehindTheQueueIsSaidAndTheLetterComesOnceWhenItIsOn() throws IOException {
        real.switchOff();
        var job = accepted("%PDF-1.7 six");

        await().atMost(TO_BE_SAID).until(() -> waitsFor(job).contains(Kind.OFFLINE));

        real.switchOn();
        await().atMost(TO_GO_ON).until(() -> queue.follow(job) instanceof Course.Finished);
        assertThat(Files.readString(behind.resolve("tray"))).containsOnlyOnce("six");
    }

    @Test
    void aQueueThatWantsAPasswordForItStaysPausedAndTheNoIsHeard() {
        var strict = Printers.real(Wishes.PLAIN).at(cups.address("strict"));
        cups.pause("strict", "Paused");

        assertThat(strict.resume()).isPresent();

        assertThat(strict.look())
                .isInstanceOfSatisfying(
                        Look.Seen.class,
                        seen -> assertThat(seen.troubles())
                                .extracting(Trouble::kind)
                                .contains(Kind.QUEUE_PAUSED));
    }

    private static List<Trouble> troubles() {
        return queue.look() instanceof Look.Seen seen ? seen.troubles() : List.of();
    }

    private static List<Kind> waitsFor(int job) {
        return queue.follow(job) instanceof Course.Underway(var troubles)
                ? troubles.stream().map(Trouble::kind).toList()
                : List.of();
    }

    private static int accepted(String document) {
        if (queue.submit(letter(document), true) instanceof Submission.Accepted(var job)) {
            return job;
        }
        throw new AssertionError("The queue did not take it");
    }

    /** What is loaded behind a queue nobody can know; that is said elsewhere. */
    private static Pages letter(String document) {
        return new Pages(document.getBytes(US_ASCII), 7, PaperSize.A4);
    }
}
