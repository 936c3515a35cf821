package org.placard.printing.ui;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.placard.printing.Progress;

/**
 * Knows when nobody has touched the table for so long that it should lock itself. As long as letters come out, somebody is
 * waiting for them; a printer that waits for paper is no sign of life.
 */
final class Idle {

    static final Duration LONGEST = Duration.ofMinutes(5);

    private final LongSupplier nanos;
    private long last;

    Idle(LongSupplier nanos) {
        this.nanos = nanos;
        touch();
    }

    void touch() {
        last = nanos.getAsLong();
    }

    boolean isOver(Progress press) {
        if (!press.isResting() && press.waitsFor().isEmpty()) {
            touch();
        }
        return nanos.getAsLong() - last > LONGEST.toNanos();
    }
}
