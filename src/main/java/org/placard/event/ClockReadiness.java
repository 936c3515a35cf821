package org.placard.event;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.placard.shared.Finding;
import org.placard.shared.Finding.Level;
import org.placard.shared.ReadinessCheck;
import org.placard.shared.text.ConsoleWords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Whether the wall clock can be right: tablets wake up in 1970, or a day off. */
@Component
class ClockReadiness implements ReadinessCheck {

    /** Placard is younger than this, so no clock of its time shows an earlier day. */
    private static final Instant EARLIEST = Instant.parse("2026-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");
    private static final Duration SLACK = Duration.ofMinutes(5);

    private final JournalledEvents events;
    private final ConsoleWords words;
    private final Clock clock;

    @Autowired
    ClockReadiness(JournalledEvents events, ConsoleWords words) {
        this(events, words, Clock.system(ZoneId.systemDefault()));
    }

    ClockReadiness(JournalledEvents events, ConsoleWords words, Clock clock) {
        this.events = events;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public List<Finding> findings() {
        var now = clock.instant();
        if (now.isBefore(EARLIEST) || now.isAfter(LATEST)) {
            return List.of(finding(Level.MISSING, "clockWrong"));
        }
        return now.plus(SLACK).isBefore(events.latestChange())
                ? List.of(finding(Level.WARNING, "clockBehind"))
                : List.of(finding(Level.FINE, "clockFine"));
    }

    private Finding finding(Level level, String key) {
        var today = LocalDate.now(clock).toString();
        return new Finding("clock", level, words.of("event.check." + key, "date", today));
    }
}
