package org.placard.printing;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.placard.printing.printer.Course;
import org.placard.printing.printer.Look;
import org.placard.printing.printer.Pages;
import org.placard.printing.printer.Printer;
import org.placard.printing.printer.Submission;
import org.placard.printing.printer.Trouble;
import org.placard.printing.printer.Trouble.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings letters to paper one after the other, in the order they were released. It waits as long as the printer has a
 * reason, and goes on by itself once that is gone. Where nobody can know what came out it stops and leaves the question.
 */
final class Press implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Press.class);

    private final PrintJobs jobs;
    private final Desk desk;
    private final Duration beat;
    private final Deque<Batch.Piece> waiting = new ArrayDeque<>();
    private final Semaphore nudge = new Semaphore(0);
    private final ExecutorService hand = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("press").factory());
    private volatile Progress progress = Progress.RESTING;
    private volatile boolean stopped;
    private volatile boolean isOver;

    /** @param beat how often the printer is asked while there is something to wait for */
    Press(PrintJobs jobs, Desk desk, Duration beat) {
        this.jobs = jobs;
        this.desk = desk;
        this.beat = beat;
    }

    /** Takes on letters; those that are not waiting any more when their turn comes are left out. */
    void take(Batch batch, List<PrintJob> letters) {
        synchronized (waiting) {
            letters.forEach(job -> waiting.add(new Batch.Piece(batch, job.ticket())));
        }
        stopped = false;
        hand.execute(this::work);
    }

    /** Takes on one letter before those that have not begun. */
    void takeFirst(Batch batch, PrintJob letter) {
        synchronized (waiting) {
            waiting.addFirst(new Batch.Piece(batch, letter.ticket()));
        }
        stopped = false;
        hand.execute(this::work);
    }

    /** Lets go of what has not begun. A letter that the printer has stays with it. */
    void stop() {
        stopped = true;
        synchronized (waiting) {
            waiting.clear();
        }
        nudge.release();
    }

    Progress progress() {
        return progress;
    }

    private void work() {
        for (var piece = next(); piece != null; piece = next()) {
            try {
                print(piece);
            } catch (RuntimeException e) {
                // The disk, most likely: the letter stays where the journal says, and the volunteers see it there.
                LOG.warn("The press stopped: {}", e.getClass().getSimpleName());
                stop();
            }
        }
        progress = Progress.RESTING;
    }

    private Batch.@Nullable Piece next() {
        synchronized (waiting) {
            var piece = waiting.poll();
            progress = piece == null
                    ? Progress.RESTING
                    : new Progress(piece.ticket().number(), waiting.size(), null);
            return piece;
        }
    }

    private void print(Batch.Piece piece) {
        var id = piece.ticket().id();
        if (!piece.batch().key().isOpen()) {
            stop();
            return;
        }
        if (jobs.job(id).filter(job -> job.state() == JobState.WAITING).isEmpty()) {
            return;
        }
        switch (desk.pages(piece.ticket(), piece.batch())) {
            case LetterPages.Made.TakenBack _ -> cancel(piece);
            case LetterPages.Made.Impossible _ -> hold(piece, Move.to(JobState.HELD, Reasons.NO_PAGES));
            case LetterPages.Made.Ready(var pages) -> bring(piece, pages);
        }
    }

    /** Waits for the printer, then sends. What is sent is on disk as sent before the printer hears of it. */
    private void bring(Batch.Piece piece, Pages pages) {
        var printer = piece.batch().printer();
        while (!stopped) {
            if (!awaitReady(printer) || step(piece, Move.to(JobState.SENT)).isEmpty()) {
                return;
            }
            switch (printer.submit(pages, piece.batch().onAnyPaper())) {
                case Submission.Accepted(var job) -> {
                    follow(piece, printer, job);
                    return;
                }
                case Submission.Unclear(var why) -> {
                    hold(piece, Move.asking(why));
                    return;
                }
                case Submission.Refused(var why)
                when why.kind() == Kind.REFUSED -> {
                    hold(piece, Move.to(JobState.HELD, why.kind().name()));
                    return;
                }
                case Submission.Refused(var why) -> {
                    step(piece, Move.back(why));
                    waitFor(why);
                }
            }
        }
    }

    private boolean awaitReady(Printer printer) {
        while (!stopped) {
            switch (printer.look()) {
                case Look.Unseen(var why) -> waitFor(why);
                case Look.Seen seen
                when seen.troubles().isEmpty() -> {
                    show(null);
                    return true;
                }
                case Look.Seen seen -> waitFor(seen.troubles().getFirst());
            }
        }
        return false;
    }

    private void follow(Batch.Piece piece, Printer printer, int job) {
        while (true) {
            switch (printer.follow(job)) {
                case Course.Finished _ -> {
                    step(piece, piece.batch().saving() ? Move.SAVED : Move.to(JobState.PRINTED));
                    return;
                }
                case Course.Ended(var why) -> {
                    printer.abandon(job);
                    hold(piece, Move.asking(why));
                    return;
                }
                case Course.Forgotten _ -> {
                    hold(piece, Move.asking(new Trouble(Kind.GAVE_UP, "forgotten")));
                    return;
                }
                case Course.Underway(var troubles) -> waitFor(troubles.isEmpty() ? null : troubles.getFirst());
                case Course.Unheard(var why) -> waitFor(why);
            }
            if (stopped) {
                printer.abandon(job);
                hold(piece, Move.asking(new Trouble(Kind.GAVE_UP, "stopped")));
                return;
            }
        }
    }

    private void cancel(Batch.Piece piece) {
        step(piece, Move.to(JobState.CANCELLED, Reasons.TAKEN_BACK));
        desk.drop(piece.ticket(), piece.batch());
    }

    private void hold(Batch.Piece piece, Move move) {
        step(piece, move);
        if (move.asks()) {
            stop();
        }
    }

    /**
     * Takes a step once the disk takes it. What became of a letter is known here and nowhere else, so a full disk is waited
     * for; only one that would begin to print is given up with the press.
     */
    private Optional<PrintJob> step(Batch.Piece piece, Move move) {
        var id = piece.ticket().id();
        boolean failed = false;
        while (true) {
            try {
                // A write that failed may have come to the disk all the same. Without one, the step was another
                // press's.
                var already =
                        failed ? jobs.job(id).filter(job -> job.state() == move.to()) : Optional.<PrintJob>empty();
                return already.isPresent() ? already : jobs.move(id, move);
            } catch (UncheckedIOException e) {
                failed = true;
                if (isOver || (stopped && move.to() == JobState.SENT)) {
                    throw e;
                }
                waitFor(Trouble.of(Kind.NODE_DISK));
            }
        }
    }

    private void show(@Nullable Trouble trouble) {
        progress = new Progress(progress.number(), progress.left(), trouble);
    }

    private void waitFor(@Nullable Trouble trouble) {
        show(trouble);
        try {
            if (nudge.tryAcquire(beat.toMillis(), TimeUnit.MILLISECONDS)) {
                nudge.drainPermits();
            }
        } catch (InterruptedException _) {
            stopped = true;
            isOver = true;
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        isOver = true;
        stop();
        hand.shutdownNow();
    }
}
