package org.placard.signing;

import org.placard.event.TodaysActions;
import org.placard.kiosk.ActedHere;
import org.placard.ledger.ActionKind;
import org.placard.shared.CampaignSlug;
import org.springframework.stereotype.Component;

/** Counts signatures for the kiosk's screens. */
@Component
record SignedHere(TodaysActions actions) implements ActedHere {

    @Override
    public Deed deed() {
        return Deed.SIGNED;
    }

    @Override
    public int today(CampaignSlug campaign) {
        return actions.count(campaign, ActionKind.SIGNATURE);
    }
}
