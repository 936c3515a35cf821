package org.placard.paper;

import org.placard.event.EventDetails;
import org.placard.letter.page.PageSize;

/**
 * What the papers are for.
 *
 * @param practice what can be mistaken for the real thing says SPECIMEN
 */
public record Occasion(EventDetails details, boolean practice) {

    /** The paper in the event's printer. */
    public PageSize paper() {
        return PageSize.valueOf(details.paper().name());
    }
}
