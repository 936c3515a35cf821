package org.placard.printing;

import java.util.Map;
import java.util.Set;

/** Where a letter is on its way from the kiosk to the post box. */
public enum JobState {
    /** Written and sealed to the table. */
    WAITING,
    /** With the printer; what came of it is not known yet. */
    SENT,
    /** The printer said that it came out, or a person did. */
    PRINTED,
    /** In the writer's hands. */
    HANDED_OVER,
    /** On its way to the target. */
    POSTED,
    /** Taken away by the writer, who posts it. */
    TAKEN,
    /** Stopped: a person has to look. */
    HELD,
    /** Will not be sent. */
    CANCELLED;

    private static final Map<JobState, Set<JobState>> NEXT = Map.of(
            WAITING, Set.of(SENT, HELD, PRINTED, CANCELLED),
            SENT, Set.of(PRINTED, HELD, WAITING),
            HELD, Set.of(WAITING, PRINTED, CANCELLED),
            PRINTED, Set.of(HANDED_OVER, WAITING, POSTED, TAKEN, CANCELLED),
            HANDED_OVER, Set.of(POSTED, TAKEN, CANCELLED),
            POSTED, Set.of(),
            TAKEN, Set.of(),
            CANCELLED, Set.of());

    /** Whether a letter can go from here to there. */
    public boolean leadsTo(JobState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether it came out of a printer. */
    public boolean isOnPaper() {
        return this == PRINTED || this == HANDED_OVER || this == POSTED || this == TAKEN;
    }

    /** Whether its text is still needed at the table. */
    boolean needsText() {
        return this == WAITING || this == SENT || this == HELD || this == PRINTED;
    }

    /** Whether nothing is to be done about it any more. */
    public boolean isLast() {
        return this == POSTED || this == TAKEN || this == CANCELLED;
    }
}
