package org.placard.printing.printer;

import java.util.Optional;

/**
 * One way to paper. Nothing here throws because of the printer: what it does, or fails to do, comes back as a value, within
 * about four seconds where little is to be moved.
 */
public interface Printer {

    /** How the printer is, and what it has loaded. */
    Look look();

    /**
     * Hands pages over.
     *
     * @param onAnyPaper a person said that it may print on whatever is loaded
     */
    Submission submit(Pages pages, boolean onAnyPaper);

    /** How it goes with pages that were handed over as {@code job}. */
    Course follow(int job);

    /** Asks the printer to let a job go; whether it did is seen by following it. */
    void abandon(int job);

    /** Asks a paused printer to go on, without any password; empty where it does. */
    default Optional<Trouble> resume() {
        return Optional.of(Trouble.of(Trouble.Kind.REFUSED));
    }
}
