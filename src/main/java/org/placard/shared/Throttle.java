package org.placard.shared;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;

/** Lets something happen only so often, counted over the time just past. Safe for any number of callers. */
public final class Throttle {

    private final int most;
    private final long window;
    private final LongSupplier nanos;
    private final Deque<Long> past = new ArrayDeque<>();

    /** At most {@code most} times within {@code window}. */
    public Throttle(int most, Duration window) {
        this(most, window, System::nanoTime);
    }

    Throttle(int most, Duration window, LongSupplier nanos) {
        this.most = most;
        this.window = window.toNanos();
        this.nanos = nanos;
    }

    /** Whether it may happen now; if so, it counts. */
    public synchronized boolean admits() {
        long now = nanos.getAsLong();
        while (!past.isEmpty() && now - past.getFirst() >= window) {
            past.removeFirst();
        }
        if (past.size() >= most) {
            return false;
        }
        past.addLast(now);
        return true;
    }
}
