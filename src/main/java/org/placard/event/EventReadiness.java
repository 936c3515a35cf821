package org.placard.event;

import java.util.List;
import org.placard.shared.Finding;
import org.placard.shared.Finding.Level;
import org.placard.shared.ReadinessCheck;
import org.placard.shared.text.ConsoleWords;
import org.springframework.stereotype.Component;

/** Whether the event could open now. */
@Component
class EventReadiness implements ReadinessCheck {

    private final Events events;
    private final ConsoleWords words;

    EventReadiness(Events events, ConsoleWords words) {
        this.events = events;
        this.words = words;
    }

    @Override
    public List<Finding> findings() {
        if (!events.hasBegun()) {
            return List.of(new Finding("event", Level.MISSING, words.of("event.check.noKeys")));
        }
        if (!events.current().isPractice()) {
            return List.of(new Finding("event", Level.FINE, words.of("event.check.isOpen")));
        }
        var missing = events.missingBeforeOpening();
        return missing.isEmpty() ? List.of(new Finding("event", Level.FINE, words.of("event.check.ready"))) : missing;
    }
}
