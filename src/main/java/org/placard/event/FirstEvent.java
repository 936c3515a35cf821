package org.placard.event;

import org.placard.vault.AfterFounding;
import org.placard.vault.AfterUnlocking;
import org.placard.vault.OpenVault;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the first event with the new ring, so that a fresh node can be practised with at once. */
@Component
class FirstEvent implements AfterFounding, AfterUnlocking {

    private final ObjectProvider<Events> events;

    FirstEvent(ObjectProvider<Events> events) {
        this.events = events;
    }

    @Override
    public void prepare(OpenVault ring) {
        begin(ring);
    }

    /** What could not be begun with the ring is begun when somebody opens it next. */
    @Override
    public void catchUp(OpenVault ring) {
        begin(ring);
    }

    private void begin(OpenVault ring) {
        try {
            events.getObject().begin(ring);
        } catch (RuntimeException e) {
            // The ring's secrets are about to be shown, once, or a coordinator comes to mend things: nothing may come
            // in between. The event can wait.
            LoggerFactory.getLogger(FirstEvent.class).error("The first event could not be prepared", e);
        }
    }
}
