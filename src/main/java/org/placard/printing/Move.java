package org.placard.printing;

import org.placard.printing.printer.Trouble;

/**
 * A step of a letter on its way.
 *
 * @param because why, for the table and the closing sheet; never anything out of a letter
 * @param asks whether somebody has to say if its pages came out
 */
record Move(JobState to, String because, boolean asks) {

    /** It lies on a stick; nobody knows yet whether it comes out of a printer elsewhere. */
    static final Move SAVED = new Move(JobState.HELD, Reasons.SAVED, true);

    static Move to(JobState state) {
        return new Move(state, "", false);
    }

    static Move to(JobState state, String because) {
        return new Move(state, because, false);
    }

    /** Nobody but a person who looks can know what is in the tray. */
    static Move asking(Trouble why) {
        return new Move(JobState.HELD, why.kind().name(), true);
    }

    /** Back to waiting: the printer has nothing of it. */
    static Move back(Trouble why) {
        return new Move(JobState.WAITING, why.kind().name(), false);
    }
}
