package org.placard.sync;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.random.RandomGenerator;

/** How long a machine waits before it visits its hub again. */
final class Patience {

    /** Nobody's word keeps a machine away longer: what asks for a week may be a hotel's sign-in page. */
    static final Duration LONGEST = Duration.ofMinutes(5);

    private final Duration pause;
    private final RandomGenerator random;

    /** @param pause after a visit that went well */
    Patience(Duration pause, RandomGenerator random) {
        this.pause = pause;
        this.random = random;
    }

    /**
     * Twice as long after each failure, at least as long as the hub asked for, and up to half of it more by chance, so that
     * five tablets do not knock as one.
     */
    Duration after(int failures, Duration asked) {
        long own = Math.min(LONGEST.toMillis(), pause.toMillis() << Math.min(failures, 10));
        long base = Math.max(own, Math.min(LONGEST.toMillis(), asked.toMillis()));
        return Duration.ofMillis(base + random.nextLong(base / 2 + 1));
    }

    /** What a {@code Retry-After} asks for, in seconds or as a date; nothing where it says neither, or what is long past. */
    static Duration asked(String retryAfter, Instant now) {
        var said = retryAfter.strip();
        try {
            var asked = said.chars().allMatch(Character::isDigit)
                    ? Duration.ofSeconds(Long.parseLong(said))
                    : Duration.between(
                            now,
                            ZonedDateTime.parse(said, DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .toInstant());
            return asked.isNegative() ? Duration.ZERO : asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
        } catch (NumberFormatException | DateTimeException | ArithmeticException e) {
            return Duration.ZERO;
        }
    }
}
