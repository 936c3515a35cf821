package org.placard.security;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes guessing slow: after a few wrong passphrases each further one must wait longer, for one name and, more
 * patiently, for all names together. Nobody is locked out for good, and a name that nobody has waits like any other.
 */
final class SignInThrottle {

    private static final Duration FORGIVEN_AFTER = Duration.ofHours(1);
    private static final int NAMES_REMEMBERED = 1000;
    private static final Patience FOR_ONE_NAME = new Patience(3, Duration.ofMinutes(1));
    private static final Patience FOR_ALL = new Patience(20, Duration.ofSeconds(30));

    private final Map<String, Failures> byName = new RecentOnly();
    private Failures all = Failures.NONE;

    /** How long this name has to wait from now; zero if it may try. */
    synchronized Duration delay(String name, Watch.Moment now) {
        var own = FOR_ONE_NAME.left(byName.getOrDefault(name, Failures.NONE), now);
        var shared = FOR_ALL.left(all, now);
        return own.compareTo(shared) > 0 ? own : shared;
    }

    synchronized void failed(String name, Watch.Moment now) {
        byName.put(name, byName.getOrDefault(name, Failures.NONE).oneMore(now));
        all = all.oneMore(now);
    }

    synchronized void succeeded(String name) {
        byName.remove(name);
    }

    private record Failures(int count, Watch.@Nullable Moment last) {

        static final Failures NONE = new Failures(0, null);

        Failures oneMore(Watch.Moment now) {
            return new Failures(isForgiven(now) ? 1 : count + 1, now);
        }

        boolean isForgiven(Watch.Moment now) {
            return last == null || now.steadySince(last).compareTo(FORGIVEN_AFTER) >= 0;
        }
    }

    /** So many failures are free; then the wait doubles from a second up to the longest. */
    private record Patience(int free, Duration longest) {

        private static final int DOUBLINGS = 10;

        Duration left(Failures failures, Watch.Moment now) {
            var last = failures.last();
            if (last == null || failures.count() < free || failures.isForgiven(now)) {
                return Duration.ZERO;
            }
            var doubled = Duration.ofSeconds(1L << Math.min(failures.count() - free + 1, DOUBLINGS));
            var wait = doubled.compareTo(longest) > 0 ? longest : doubled;
            var left = wait.minus(now.steadySince(last));
            return left.isNegative() ? Duration.ZERO : left;
        }
    }

    /** Forgets the name that failed longest ago, so that made-up names cannot fill the memory. */
    private static final class RecentOnly extends LinkedHashMap<String, Failures> {

        RecentOnly() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > NAMES_REMEMBERED;
        }
    }
}
