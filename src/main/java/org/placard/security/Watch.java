package org.placard.security;

import java.time.Duration;
import java.time.Instant;

/** Tells moments, so that tests can turn the hands. */
@FunctionalInterface
interface Watch {

    Moment now();

    /** The machine's own clocks. */
    static Watch running() {
        return () -> new Moment(Instant.now(), System.nanoTime());
    }

    /**
     * A moment by two clocks: the wall's, which people may set, and the processor's, which stands still while a laptop
     * sleeps.
     */
    record Moment(Instant wall, long nanos) {

        /** The longer of what both clocks say; a lid closed for the night counts as a night. */
        Duration atLeastSince(Moment earlier) {
            var byWall = Duration.between(earlier.wall, wall);
            var byProcessor = steadySince(earlier);
            return byWall.compareTo(byProcessor) > 0 ? byWall : byProcessor;
        }

        /** What the processor's clock says, which nobody can set forward. */
        Duration steadySince(Moment earlier) {
            return Duration.ofNanos(nanos - earlier.nanos);
        }
    }
}
