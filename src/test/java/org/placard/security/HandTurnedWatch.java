package org.placard.security;

import java.time.Duration;
import java.time.Instant;

/** A watch whose hands tests turn. */
final class HandTurnedWatch implements Watch {

    private Moment now = new Moment(Instant.parse("2026-05-09T10:00:00Z"), 0);

    @Override
    public Moment now() {
        return now;
    }

    void pass(Duration time) {
        now = new Moment(now.wall().plus(time), now.nanos() + time.toNanos());
    }

    /** The laptop's lid is shut: the processor's clock stands still. */
    void sleep(Duration time) {
        now = new Moment(now.wall().plus(time), now.nanos());
    }

    /** Somebody sets the clock on the wall. */
    void setWallBack(Duration time) {
        now = new Moment(now.wall().minus(time), now.nanos());
    }
}
