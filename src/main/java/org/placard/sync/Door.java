package org.placard.sync;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.placard.shared.Throttle;

/**
 * Keeps whoever knocks from filling disk and memory before it is known who it is: so many uploads at once, from all and
 * from one address, and so many a minute. Memory for addresses is bounded as well.
 */
final class Door {

    static final Duration WAIT = Duration.ofSeconds(10);

    private static final int MOST_ADDRESSES = 1000;

    private final Limits limits;
    private final Semaphore places;
    private final Map<String, Integer> inside = new HashMap<>();
    private final Map<String, Throttle> knocks = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Throttle> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    Door(Limits limits) {
        this.limits = limits;
        this.places = new Semaphore(limits.atOnce());
    }

    /**
     * How much is too much.
     *
     * @param atOnce uploads from everybody
     * @param fromOne uploads from one address; many tablets may stand behind one
     * @param aMinute knocks from one address
     */
    record Limits(int atOnce, int fromOne, int aMinute) {

        /** For a hub with 50 tablets behind one address, each of which knocks twice in twenty seconds. */
        static final Limits USUAL = new Limits(8, 6, 600);
    }

    /** What came of knocking. */
    sealed interface Knock {

        /** Come in, and close the door behind you. */
        record In(Runnable leave) implements Knock, AutoCloseable {
            @Override
            public void close() {
                leave.run();
            }
        }

        /** Too much from this address. */
        record TooOften() implements Knock {}

        /** Too much from everybody. */
        record Full() implements Knock {}
    }

    synchronized Knock knock(String address) {
        var throttle = knocks.computeIfAbsent(address, _ -> new Throttle(limits.aMinute(), Duration.ofMinutes(1)));
        if (!throttle.admits() || inside.getOrDefault(address, 0) >= limits.fromOne()) {
            return new Knock.TooOften();
        }
        if (!places.tryAcquire()) {
            return new Knock.Full();
        }
        inside.merge(address, 1, Integer::sum);
        return new Knock.In(() -> leave(address));
    }

    private synchronized void leave(String address) {
        inside.computeIfPresent(address, (_, many) -> many == 1 ? null : many - 1);
        places.release();
    }
}
