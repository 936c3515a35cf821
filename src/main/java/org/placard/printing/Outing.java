package org.placard.printing;

import org.placard.shared.EventId;

/** Filled by the module that knows the event: which one the table serves. */
public interface Outing {

    /** The event this node is out with. */
    EventId event();

    /** Its name and place, for the head of the page. */
    String title();
}
