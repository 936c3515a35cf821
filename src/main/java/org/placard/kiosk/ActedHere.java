package org.placard.kiosk;

import org.placard.shared.CampaignSlug;

/** Tells how many acted at this event today; filled by each module that takes actions. */
public interface ActedHere {

    /** What they did. */
    Deed deed();

    /** How many for this campaign: in practice those that practised, once the event is open those that count. */
    int today(CampaignSlug campaign);

    /** What one can do here. */
    enum Deed {
        SIGNED,
        WROTE
    }
}
