package org.placard.printing;

import java.time.Duration;
import org.placard.printing.printer.Printers;
import org.placard.vault.OpenTableKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** What stands behind the table: the press, and the ways from a sealed slip to pages. */
@Component
class Workshop implements AutoCloseable {

    static final Duration BEAT = Duration.ofMillis(500);

    private final TableFolder folder;
    private final PrintJobs jobs;
    private final LetterPages letters;
    private final Gear gear;
    private final ReleaseRule rule;
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
            PrinterSettings settings,
            TestPage testPage) {
        this(
                folder,
                jobs,
                letters,
                rule,
                back,
                closing,
                new Gear(Printers.real(settings.wishes()), settings.printer(), settings.search(), testPage),
                BEAT);
    }

    Workshop(
            TableFolder folder,
            PrintJobs jobs,
            LetterPages letters,
            ReleaseRule rule,
            TakenBackLetters back,
            Closing closing,
            Gear gear,
            Duration beat) {
        this.folder = folder;
        this.jobs = jobs;
        this.letters = letters;
        this.gear = gear;
        this.rule = rule;
        this.back = back;
        this.closing = closing;
        this.press = new Press(jobs, new SealedDesk(folder, letters, rule, back), beat);
    }

    OpenTable openTable(OpenTableKey key) {
        var receipts = new OpenReceipts(key, folder, letters, back);
        return new OpenTable(
                key, folder, jobs, letters, receipts, new TablePrinters(folder, gear), rule, press, closing);
    }

    Progress progress() {
        return press.progress();
    }

    @Override
    public void close() {
        press.close();
    }
}
