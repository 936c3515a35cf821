package org.placard.counting;

import org.placard.event.Events;
import org.placard.ledger.Ledger;
import org.placard.ledger.Tally;
import org.placard.shared.Unsaid;
import org.placard.vault.AfterUnlocking;
import org.placard.vault.OpenVault;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Counts as soon as a coordinator has opened the ring; beside them where there is much to open. */
@Component
class AtUnlocking implements AfterUnlocking {

    private static final int MOST_WAITED_FOR = 10_000;

    private final Counting counting;
    private final Ledger ledger;
    private final Events events;

    AtUnlocking(Counting counting, @Lazy Ledger ledger, @Lazy Events events) {
        this.counting = counting;
        this.ledger = ledger;
        this.events = events;
    }

    @Override
    public void catchUp(OpenVault ring) {
        if (!events.hasBegun()) {
            return;
        }
        var event = events.current().id();
        int records =
                ledger.tally(event).rows().stream().mapToInt(Tally.Row::count).sum();
        if (records <= MOST_WAITED_FOR) {
            counting.verdicts(ring, event);
        } else {
            Thread.ofVirtual().name("counting").start(() -> countQuietly(ring));
        }
    }

    /** Locking ends it in the middle; the next page that wants the numbers counts anew. */
    private void countQuietly(OpenVault ring) {
        try {
            counting.verdicts(ring, events.current().id());
        } catch (RuntimeException broken) {
            LoggerFactory.getLogger(AtUnlocking.class).warn("Counting broke off", Unsaid.of(broken));
        }
    }
}
