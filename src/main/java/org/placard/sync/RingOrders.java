package org.placard.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.placard.ledger.ErasureOrdered;
import org.placard.ledger.MachineRevoked;
import org.placard.ledger.Tombstone.Reason;
import org.placard.vault.AfterUnlocking;
import org.placard.vault.OpenVault;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Erases in what waits beside the journal, and sends on to all machines what the ring ordered: to erase, and whom to believe. */
@Component
class RingOrders implements AfterUnlocking {

    private static final Set<String> ORDERS = Set.of("tombstones", "revocations");
    private static final String EVENT = "event";

    private final Quarantine quarantine;
    private final Gathering gathering;
    private final Publications publications;
    private final Joining joining;

    RingOrders(Quarantine quarantine, Gathering gathering, Publications publications, Joining joining) {
        this.quarantine = quarantine;
        this.gathering = gathering;
        this.publications = publications;
        this.joining = joining;
    }

    @EventListener
    void ordered(ErasureOrdered ordered) {
        try {
            quarantine.erase();
            var vault = ordered.by();
            if (vault != null) {
                publish(vault, ordered);
            }
            gathering.tryAgain();
        } catch (IOException e) {
            throw new UncheckedIOException("What waits in quarantine could not be erased", e);
        }
    }

    /** That an event is over is told with the orders: until then a kiosk would go on taking things back. */
    private void publish(OpenVault vault, ErasureOrdered ordered) {
        boolean ended = ordered.orders().stream().anyMatch(each -> each.reason() == Reason.RETENTION);
        if (ended && joining.hub().isEmpty()) {
            publications.publish(vault, name -> ORDERS.contains(name) || name.equals(EVENT));
        } else {
            catchUp(vault);
        }
    }

    @EventListener
    void revoked(MachineRevoked revoked) {
        var vault = revoked.by();
        if (vault != null) {
            catchUp(vault);
        }
    }

    /** The ring's list is the hub's to publish; other machines tell their hub, and it does so when it is next unlocked. */
    @Override
    public void catchUp(OpenVault vault) {
        if (joining.hub().isEmpty() && !ORDERS.stream().allMatch(publications::isPublished)) {
            publications.publish(vault, ORDERS::contains);
        }
    }
}
