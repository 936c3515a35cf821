package org.placard.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.placard.event.Event;
import org.placard.event.Events;
import org.placard.shared.Finding;
import org.placard.shared.Finding.Level;
import org.placard.shared.ReadinessCheck;
import org.placard.shared.text.ConsoleWords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Reminds of the day up to which an event's data was promised to be kept, in the fortnight before it and ever after. */
@Component
class RetentionReadiness implements ReadinessCheck {

    private static final int DAYS_OF_WARNING = 14;

    private final Events events;
    private final ConsoleWords words;
    private final Clock clock;

    @Autowired
    RetentionReadiness(@Lazy Events events, ConsoleWords words) {
        this(events, words, Clock.system(ZoneId.systemDefault()));
    }

    RetentionReadiness(Events events, ConsoleWords words, Clock clock) {
        this.events = events;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public List<Finding> findings() {
        return events.hasBegun()
                ? events.all().stream()
                        .flatMap(event -> reminder(event).stream())
                        .toList()
                : List.of();
    }

    private Optional<Finding> reminder(Event event) {
        var promised = event.details().deletionOn();
        if (promised == null || event.isPractice() || event.isEnded()) {
            return Optional.empty();
        }
        var today = LocalDate.now(clock);
        if (promised.isBefore(today)) {
            return Optional.of(finding("passed", event, promised));
        }
        return promised.isAfter(today.plusDays(DAYS_OF_WARNING))
                ? Optional.empty()
                : Optional.of(finding("near", event, promised));
    }

    private Finding finding(String key, Event event, LocalDate promised) {
        var name = event.details().name();
        return new Finding(
                "privacy", Level.WARNING, words.of("end.due." + key, "event", name, "day", words.day(promised)));
    }
}
