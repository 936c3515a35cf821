package org.placard.ledger;

import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Carries out what was ordered before this node was stopped, or restored from a copy. */
@Component
@ConditionalOnWebApplication
final class ErasingAtTheStart {

    private final Tombstones tombstones;
    private final Exchange exchange;

    ErasingAtTheStart(Tombstones tombstones, @Lazy Exchange exchange) {
        this.tombstones = tombstones;
        this.exchange = exchange;
    }

    @EventListener(ApplicationReadyEvent.class)
    void catchUp() {
        Thread.ofVirtual().name("erasing").start(() -> {
            try {
                tombstones.catchUp(exchange.told(Tombstone.KIND).stream()
                        .map(Exchange.Foreign::fact)
                        .toList());
            } catch (RuntimeException e) {
                LoggerFactory.getLogger(ErasingAtTheStart.class)
                        .warn("What was ordered to be erased waits for the next start: {}", e.getMessage());
            }
        });
    }
}
