package org.placard.counting;

import org.placard.event.Events;
import org.placard.ledger.Ledger;
import org.placard.ledger.Tally;
import org.placard.shared.EventId;
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

    /** Whatever goes wrong here must not keep out the coordinator who comes to look at it. */
    @Override
    public void catchUp(OpenVault ring) {
        try {
            if (events.hasBegun()) {
                count(ring, events.current().id());
            }
        } catch (RuntimeException broken) {
            warn(broken);
        }
    }

    private void count(OpenVault ring, EventId event) {
        int records =
                ledger.tally(event).rows().stream().mapToInt(Tally.Row::count).sum();
        if (records <= MOST_WAITED_FOR) {
            counting.verdicts(ring, event);
        } else {
            Thread.ofVirtual().name("counting").start(() -> countAside(ring, event));
        }
    }

    /** Locking ends it in the middle; the next page that wants the numbers counts anew. */
    private void countAside(OpenVault ring, EventId event) {
        try {
            counting.verdicts(ring, event);
        } catch (RuntimeException broken) {
            warn(broken);
        }
    }

    private static void warn(RuntimeException broken) {
        LoggerFactory.getLogger(AtUnlocking.class).warn("Counting broke off", Unsaid.of(broken));
    }
}
