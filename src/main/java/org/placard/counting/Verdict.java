package org.placard.counting;

/** What became of a record when its event was counted. */
public enum Verdict {
    /** It counts. */
    COUNTS,
    /** It counts; another one bears the same name and country, and a person might look. */
    ASKS,
    /** The same person's as another one that counts. */
    DUPLICATE,
    /** The same person's as one that was taken back: it waits for a person and leaves in no file. */
    HELD,
    /** Taken back. */
    WITHDRAWN,
    /** Its sealed part does not open. */
    UNREADABLE;

    /** Whether it is in the total. */
    public boolean isCounted() {
        return this == COUNTS || this == ASKS;
    }
}
