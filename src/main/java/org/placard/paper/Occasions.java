package org.placard.paper;

import org.placard.event.ConfiguredDetails;
import org.placard.event.Events;
import org.placard.shared.Folders;
import org.placard.shared.UnreadyException;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The event there is, or what {@code kiosk.yaml} says while there is none: papers can be made before anything else. */
@Component
public class Occasions {

    private final Events events;
    private final Folders folders;

    Occasions(@Lazy Events events, Folders folders) {
        this.events = events;
        this.folders = folders;
    }

    /** What is known now; data that cannot be read just now is as good as no event. */
    public Occasion now() {
        try {
            if (events.hasBegun()) {
                var event = events.current();
                return new Occasion(event.details(), event.isPractice());
            }
        } catch (UnreadyException _) {
            // as good as no event
        }
        return new Occasion(ConfiguredDetails.read(folders), true);
    }
}
