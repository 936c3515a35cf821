package org.placard.printing;

/** Asked before anything goes to paper; filled by the module that knows deadlines. */
@FunctionalInterface
public interface ReleaseRule {

    /** How a letter may go to paper now. */
    Release of(Ticket ticket);

    /** How. */
    enum Release {
        /** As it is. */
        REAL,
        /** With SPECIMEN across it: in practice, or past the deadline. */
        SPECIMEN
    }
}
