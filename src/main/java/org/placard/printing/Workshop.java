package org.placard.printing;

import java.time.Duration;
import java.util.Optional;
import org.placard.printing.printer.PrinterAddress;
import org.placard.printing.printer.Printers;
import org.placard.vault.OpenTableKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** What stands behind the table: the press, and the ways from a sealed slip to pages. */
@Component
class Workshop implements AutoCloseable {

    private static final Duration BEAT = Duration.ofMillis(500);

    private final TableFolder folder;
    private final PrintJobs jobs;
    private final LetterPages letters;
    private final Printers printers;
    private final Optional<PrinterAddress> named;
    private final TakenBackLetters back;
    private final Closing closing;
    private final Press press;

    @Autowired
    Workshop(
            TableFolder folder,
            PrintJobs jobs,
            LetterPages letters,
            ReleaseRule rule,
            TakenBackLetters back,
            Closing closing,
            PrinterSettings settings) {
        this(folder, jobs, letters, rule, back, closing, Printers.real(settings.wishes()), settings.printer(), BEAT);
    }

    /** @param named the printer that the table has until a volunteer chooses one */
    Workshop(
            TableFolder folder,
            PrintJobs jobs,
            LetterPages letters,
            ReleaseRule rule,
            TakenBackLetters back,
            Closing closing,
            Printers printers,
            Optional<PrinterAddress> named,
            Duration beat) {
        this.folder = folder;
        this.jobs = jobs;
        this.letters = letters;
        this.printers = printers;
        this.named = named;
        this.back = back;
        this.closing = closing;
        this.press = new Press(jobs, new SealedDesk(folder, letters, rule, back), beat);
    }

    OpenTable openTable(OpenTableKey key) {
        var receipts = new OpenReceipts(key, folder, letters, back);
        return new OpenTable(key, folder, jobs, letters, receipts, printers, named, press, closing);
    }

    Progress progress() {
        return press.progress();
    }

    @Override
    public void close() {
        press.close();
    }
}
