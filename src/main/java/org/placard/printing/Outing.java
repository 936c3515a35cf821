package org.placard.printing;

import java.util.Currency;
import org.placard.shared.EventId;

/** Filled by the module that knows the event: which one the table serves. */
public interface Outing {

    /** The event this node is out with. */
    EventId event();

    /** Whether nothing counts yet: letters say SPECIMEN and are not sent. */
    boolean isPractice();

    /** How its letters go on their way, as people at the kiosk are told. */
    PostWay way();

    /** What postage is paid in where it is. */
    Currency currency();

    /** Its name and place, for the head of the page. */
    String title();
}
