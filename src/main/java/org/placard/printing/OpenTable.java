package org.placard.printing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.placard.printing.LetterPages.Description;
import org.placard.printing.printer.PrinterAddress;
import org.placard.shared.ActionId;
import org.placard.shared.EventId;
import org.placard.shared.LanguageTag;
import org.placard.vault.OpenTableKey;
import org.placard.vault.SealBrokenException;

/** The print table while it is unlocked: what volunteers do with letters. Close it to lock. Safe for many at once. */
public final class OpenTable implements AutoCloseable {

    private final OpenTableKey key;
    private final TableFolder folder;
    private final PrintJobs jobs;
    private final LetterPages letters;
    private final OpenReceipts receipts;
    private final TablePrinters printers;
    private final ReleaseRule rule;
    private final Press press;
    private final Closing closing;

    OpenTable(
            OpenTableKey key,
            TableFolder folder,
            PrintJobs jobs,
            LetterPages letters,
            OpenReceipts receipts,
            TablePrinters printers,
            ReleaseRule rule,
            Press press,
            Closing closing) {
        this.key = key;
        this.folder = folder;
        this.jobs = jobs;
        this.letters = letters;
        this.receipts = receipts;
        this.printers = printers;
        this.rule = rule;
        this.press = press;
        this.closing = closing;
    }

    /** The event's letters in the order of their numbers. */
    public List<PrintJob> letters() {
        return jobs.of(key.event());
    }

    /** What tells a letter from another; once its text is gone, whom it went to. */
    public Description describe(PrintJob job, LanguageTag reader) {
        return folder.slip(job.ticket())
                .flatMap(slip -> describe(slip, reader))
                .orElseGet(() -> Description.of(letters.target(job.ticket(), reader)));
    }

    /**
     * The letters on paper that somebody took back: they are torn up and not handed over, not posted. Those that were only
     * waiting are out of the queue when this returns.
     */
    public Set<ActionId> takenBack() {
        var open = letters().stream().filter(job -> !job.state().isLast()).toList();
        var paper = new HashSet<ActionId>();
        for (var job : receipts.takenBack(open)) {
            if (job.state() == JobState.WAITING) {
                cancel(job.ticket().id(), CancelReason.TAKEN_BACK);
            } else if (job.state() != JobState.SENT) {
                paper.add(job.ticket().id());
            }
        }
        return paper;
    }

    /**
     * The letters on paper of which this table cannot tell whether they were taken back, since they were sealed to an earlier
     * card: a coordinator can. Empty where nobody took anything back.
     */
    public Set<ActionId> unmatched() {
        var paper = letters().stream()
                .filter(job -> job.state() == JobState.PRINTED || job.state() == JobState.HANDED_OVER)
                .toList();
        return receipts.unmatched(paper).stream().map(job -> job.ticket().id()).collect(Collectors.toSet());
    }

    private boolean isTakenBack(ActionId letter) {
        return jobs.job(letter)
                .filter(job -> !receipts.takenBack(List.of(job)).isEmpty())
                .isPresent();
    }

    private Optional<Description> describe(Slip slip, LanguageTag reader) {
        try {
            var words = slip.open(key);
            try {
                return Optional.of(letters.describe(slip.ticket(), words, reader));
            } finally {
                Arrays.fill(words, (byte) 0);
            }
        } catch (SealBrokenException _) {
            // Sealed to an earlier card; the letter is shown by its number alone.
            return Optional.empty();
        }
    }

    /** What there is to print with. */
    public TablePrinters printers() {
        return printers;
    }

    /**
     * Releases letters to a printer, in this order. Of those that go to a folder it is asked later whether they came out.
     *
     * @param onAnyPaper a person said that it may print on whatever is loaded
     */
    public void print(List<PrintJob> released, PrinterAddress printer, boolean onAnyPaper) {
        press.take(printers.batch(key, printer, onAnyPaper, printer.isFolder()), released);
    }

    /** Releases one letter to a printer, before those that were released and have not begun. */
    public void printFirst(PrintJob released, PrinterAddress printer) {
        press.takeFirst(printers.batch(key, printer, false, printer.isFolder()), released);
    }

    /** Writes letters into a folder, to be printed from elsewhere; of each it is asked later whether it came out. */
    public void save(List<PrintJob> released, PrinterAddress folder) {
        press.take(printers.batch(key, folder, true, true), released);
    }

    /** Stops the press after the letter it has in hand. */
    public void stopPrinting() {
        press.stop();
    }

    /** What the press does just now. */
    public Progress progress() {
        return press.progress();
    }

    /** Answers "did its pages come out?"; a no puts the letter back in the queue. */
    public Optional<PrintJob> cameOut(ActionId letter, boolean did) {
        return jobs.move(
                letter,
                did
                        ? Move.to(JobState.PRINTED, Reasons.CAME_OUT)
                        : Move.to(JobState.WAITING, Reasons.DID_NOT_COME_OUT));
    }

    /** Puts a held letter back in the queue. */
    public Optional<PrintJob> release(ActionId letter) {
        return jobs.move(letter, Move.to(JobState.WAITING));
    }

    /** Prints a letter again that came out already, because somebody says why. */
    public Optional<PrintJob> reprint(ActionId letter, AgainReason why) {
        return jobs.move(letter, Move.to(JobState.WAITING, why.name()));
    }

    /** The letter is in its writer's hands; its text is gone from this table when this returns. Not one taken back. */
    public Optional<PrintJob> handOver(ActionId letter) {
        if (isTakenBack(letter)) {
            return Optional.empty();
        }
        jobs.job(letter)
                .filter(job -> job.state().leadsTo(JobState.HANDED_OVER))
                .map(PrintJob::ticket)
                .ifPresent(receipts::keep);
        var moved = jobs.move(letter, Move.to(JobState.HANDED_OVER));
        moved.ifPresent(job -> folder.drop(job.ticket()));
        return moved;
    }

    /** The letter is on its way to its target. Not one taken back. */
    public Optional<PrintJob> post(ActionId letter) {
        return leave(letter, PostWay.POST);
    }

    /** The writer takes the letter away and posts it. Not one taken back. */
    public Optional<PrintJob> takenAway(ActionId letter) {
        return leave(letter, PostWay.WRITER_TAKES_IT);
    }

    private Optional<PrintJob> leave(ActionId letter, PostWay way) {
        var today = LocalDate.now(ZoneId.systemDefault());
        return send(List.of(letter), new Departure(way, today, Initials.NONE, null))
                ? jobs.job(letter)
                : Optional.empty();
    }

    /** The letters that can go on their way now, in the order of their numbers. */
    public List<PrintJob> ready(boolean inPractice) {
        var torn = takenBack();
        return letters().stream()
                .filter(job -> job.state().leadsTo(JobState.POSTED))
                .filter(job -> job.ticket().practice() == inPractice)
                .filter(job -> !torn.contains(job.ticket().id()))
                .toList();
    }

    /** Whether a letter that is meant for the post must not go there now: its deadline is over, and its page may say so. */
    public boolean isTooLate(PrintJob letter) {
        return !letter.ticket().practice() && rule.of(letter.ticket()) == ReleaseRule.Release.SPECIMEN;
    }

    /**
     * Letters go on their way together; their text is gone from this table when this returns. None of them does where one
     * was taken back, or is not here any more.
     *
     * @return whether they went
     */
    public boolean send(List<ActionId> letters, Departure departure) {
        if (letters.stream().anyMatch(this::isTakenBack) || !jobs.send(key.event(), letters, departure)) {
            return false;
        }
        letters.stream().flatMap(id -> jobs.job(id).stream()).forEach(job -> folder.dropAll(job.ticket()));
        return true;
    }

    /** What went on its way, oldest first. */
    public List<OutgoingPost> posts() {
        return jobs.posts(key.event());
    }

    /** The event whose letters these are. */
    public EventId event() {
        return key.event();
    }

    /**
     * Closes the table for good: from here on no card opens it, and what still waits is held for the console.
     *
     * @return false while the press has a letter in hand: nothing happened then
     */
    public boolean closeForGood(Account account) {
        if (!press.progress().isResting()) {
            return false;
        }
        closing.close(key.event(), account);
        close();
        return true;
    }

    /** The letter will not be sent. */
    public Optional<PrintJob> cancel(ActionId letter, CancelReason why) {
        jobs.job(letter).map(PrintJob::ticket).ifPresent(receipts::know);
        var moved = lastStep(letter, Move.to(JobState.CANCELLED, why.name()));
        moved.map(PrintJob::ticket).ifPresent(receipts::forget);
        return moved;
    }

    private Optional<PrintJob> lastStep(ActionId letter, Move move) {
        var moved = jobs.move(letter, move);
        moved.ifPresent(job -> folder.dropAll(job.ticket()));
        return moved;
    }

    /** Locks: from here on nothing on the disk opens without the card. */
    @Override
    public void close() {
        key.close();
    }
}
