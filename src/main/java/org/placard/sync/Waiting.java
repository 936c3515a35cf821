package org.placard.sync;

import org.placard.ledger.Exchange;
import org.placard.ledger.KeptRecord;
import org.placard.shared.EventId;
import org.placard.shared.Synced;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * What the hub has not confirmed of an event, and what of it is set apart. A node without a hub is its own. Not for
 * commands: they must not open a journal that a running node holds.
 */
@Component
@ConditionalOnWebApplication
class Waiting implements Synced {

    private final Exchange exchange;
    private final Acknowledged acknowledged;
    private final Joining joining;

    Waiting(@Lazy Exchange exchange, Acknowledged acknowledged, Joining joining) {
        this.exchange = exchange;
        this.acknowledged = acknowledged;
        this.joining = joining;
    }

    @Override
    public int waiting(EventId event) {
        if (joining.hub().isEmpty()) {
            return 0;
        }
        var through = acknowledged.through();
        return exchange.holdings().stream()
                .mapToInt(holding -> exchange.countAfter(
                        event,
                        holding.line(),
                        through.getOrDefault(holding.line().toString(), 0L)))
                .sum();
    }

    @Override
    public int quarantined(EventId event) {
        try (var records = exchange.setApart()) {
            return (int) records.map(KeptRecord::event).filter(event::equals).count();
        }
    }
}
