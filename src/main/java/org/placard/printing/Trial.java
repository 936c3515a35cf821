package org.placard.printing;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.placard.printing.printer.Course;
import org.placard.printing.printer.Pages;
import org.placard.printing.printer.Printer;
import org.placard.printing.printer.Submission;
import org.placard.printing.printer.Trouble;
import org.placard.printing.printer.Trouble.Kind;

/** A test page on its way through a printer. It goes by itself and ends in time; whoever wants to know looks at it. */
public final class Trial {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Printer printer;
    private final Duration beat;
    private final Duration patience;
    private volatile State state = new State.Underway(Optional.empty());
    private final CountDownLatch stopped = new CountDownLatch(1);

    private Trial(Printer printer, Duration beat, Duration patience) {
        this.printer = printer;
        this.beat = beat;
        this.patience = patience;
    }

    /** How it goes. */
    public sealed interface State {

        /** The printer has it, and may wait for something. */
        record Underway(Optional<Trouble> waitsFor) implements State {}

        /** The printer says that it came out. */
        record CameOut() implements State {}

        /** It was not printed. */
        record Refused(Trouble why) implements State {}

        /** Nobody can know. */
        record Unclear(Trouble why) implements State {}

        /** The printer was given the page, and two minutes. */
        record Late() implements State {}
    }

    static Trial begin(Printer printer, Pages page, Duration beat) {
        return begin(printer, page, beat, PATIENCE);
    }

    static Trial begin(Printer printer, Pages page, Duration beat, Duration patience) {
        var trial = new Trial(printer, beat, patience);
        Thread.ofVirtual().name("test page").start(() -> trial.run(page));
        return trial;
    }

    public State state() {
        return state;
    }

    /** Takes the page back from the printer, where that is still possible. */
    public void stop() {
        stopped.countDown();
    }

    private void run(Pages page) {
        state = switch (printer.submit(page, false)) {
            case Submission.Refused(var why) -> new State.Refused(why);
            case Submission.Unclear(var why) -> new State.Unclear(why);
            case Submission.Accepted(var job) -> followed(job);
        };
    }

    private State followed(int job) {
        long end = System.nanoTime() + patience.toNanos();
        while (stopped.getCount() > 0 && System.nanoTime() < end) {
            switch (printer.follow(job)) {
                case Course.Finished _ -> {
                    return new State.CameOut();
                }
                case Course.Ended(var why) -> {
                    return new State.Unclear(why);
                }
                case Course.Forgotten _ -> {
                    return new State.Unclear(new Trouble(Kind.GAVE_UP, "forgotten"));
                }
                case Course.Underway(var troubles) ->
                    state = new State.Underway(troubles.stream().findFirst());
                case Course.Unheard(var why) -> state = new State.Underway(Optional.of(why));
            }
            awaitStopOrBeat();
        }
        printer.abandon(job);
        return new State.Late();
    }

    private void awaitStopOrBeat() {
        try {
            var _ = stopped.await(beat.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            stopped.countDown();
            Thread.currentThread().interrupt();
        }
    }
}
