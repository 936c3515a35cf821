package org.placard.privacy;

import org.placard.event.Events;
import org.placard.ledger.Ledger;
import org.placard.shared.Announcer;

/** Taking back over an event and a ledger that a test chooses. */
public final class TakingBackFrom {

    private TakingBackFrom() {}

    public static TakingBack over(Events events, Ledger ledger) {
        return new TakingBack(events, ledger, new Announcer(_ -> {}));
    }
}
