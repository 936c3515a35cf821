package org.placard.shared;

import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells listeners what is on disk already. Whatever they do, it stays there and whoever did it is thanked. */
@Component
public class Announcer {

    private final ApplicationEventPublisher listeners;

    public Announcer(ApplicationEventPublisher listeners) {
        this.listeners = listeners;
    }

    /** Tells it; a listener that breaks is logged and goes no further. */
    public void announce(Object kept) {
        try {
            listeners.publishEvent(kept);
        } catch (RuntimeException broken) {
            LoggerFactory.getLogger(Announcer.class)
                    .error("A listener of {} broke", kept.getClass().getSimpleName(), Unsaid.of(broken));
        }
    }
}
