package org.placard.security;

import java.time.Clock;
import java.util.List;
import org.placard.shared.AuditStore;
import org.placard.shared.Audited;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what coordinators did. Whoever publishes {@link Audited} goes on only once it is durable. */
@Component
public class AuditLog {

    private final AuditStore store;

    AuditLog(AuditStore store) {
        this.store = store;
    }

    /** At most so many entries, newest first. */
    public List<AuditStore.Entry> latest(int count) {
        return store.latest(count);
    }

    @EventListener
    void keep(Audited audited) {
        store.keep(new AuditStore.Entry(Clock.systemUTC().instant(), audited));
    }
}
