package org.placard.ledger;

import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Acts on what the ring said of machines before this node was stopped, or restored from a copy. */
@Component
@ConditionalOnWebApplication
final class SettlingAtTheStart {

    private final Revocations revocations;
    private final Exchange exchange;

    SettlingAtTheStart(Revocations revocations, @Lazy Exchange exchange) {
        this.revocations = revocations;
        this.exchange = exchange;
    }

    @EventListener(ApplicationReadyEvent.class)
    void catchUp() {
        Thread.ofVirtual().name("settling").start(() -> {
            try {
                revocations.catchUp(exchange.told(Revocation.KIND).stream()
                        .map(Exchange.Foreign::fact)
                        .toList());
            } catch (RuntimeException e) {
                LoggerFactory.getLogger(SettlingAtTheStart.class)
                        .warn("What machines are believed waits for the next start: {}", e.getMessage());
            }
        });
    }
}
