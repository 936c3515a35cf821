package org.placard.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A machine that waits before it visits its hub again")
class PatienceTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final Duration USUAL = Duration.ofSeconds(20);
    private static final RandomGenerator NO_CHANCE = () -> 0;

    private final Patience patience = new Patience(USUAL, NO_CHANCE);

    @ParameterizedTest(name = "after {0} failures {1} s")
    @CsvSource({"0, 20", "1, 40", "2, 80", "3, 160", "4, 300", "60, 300"})
    @DisplayName("waits twice as long after each failure, and never longer than five minutes")
    void failures(int failures, long seconds) {
        assertThat(patience.after(failures, Duration.ZERO)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest(name = "Retry-After: {0} is {1} s")
    @CsvSource({
        "10, 10",
        "90, 90",
        "604800, 300",
        "99999999999999999999, 0",
        "'Sat, 21 Nov 2026 12:02:00 GMT', 120",
        "'Sat, 28 Nov 2026 12:00:00 GMT', 300",
        "'Sat, 21 Nov 2026 11:00:00 GMT', 0",
        "-5, 0",
        "soon, 0"
    })
    @DisplayName("hears what it is asked for, in seconds or as a date, and is parked for a week by nobody")
    void asked(String header, long seconds) {
        assertThat(Patience.asked(header, NOW)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    @DisplayName("waits as long as it is asked to, where that is longer than it would by itself")
    void longer() {
        assertThat(patience.after(1, Duration.ofSeconds(10))).isEqualTo(Duration.ofSeconds(40));
        assertThat(patience.after(1, Duration.ofSeconds(100))).isEqualTo(Duration.ofSeconds(100));
        assertThat(patience.after(1, Duration.ofDays(7))).isEqualTo(Patience.LONGEST);
    }

    @Test
    @DisplayName("waits longer than a hub's door shuts, and no two machines the same")
    void never() {
        var five = new Patience(USUAL, new Random(1));

        assertThat(five.after(0, Duration.ZERO)).isGreaterThan(Door.WAIT);
        assertThat(Stream.generate(() -> five.after(1, Duration.ZERO)).limit(50).distinct())
                .hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 7, Long.MAX_VALUE})
    @DisplayName("adds up to half of it by chance")
    void chance(long drawn) {
        var waits = new Patience(USUAL, () -> drawn).after(0, Duration.ofSeconds(100));

        assertThat(waits).isBetween(Duration.ofSeconds(100), Duration.ofSeconds(150));
    }
}
