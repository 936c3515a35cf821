package org.placard.letter;

import org.placard.event.TodaysActions;
import org.placard.kiosk.ActedHere;
import org.placard.ledger.ActionKind;
import org.placard.shared.CampaignSlug;
import org.springframework.stereotype.Component;

/** Counts letters for the kiosk's screens. */
@Component
record WrittenHere(TodaysActions actions) implements ActedHere {

    @Override
    public Deed deed() {
        return Deed.WROTE;
    }

    @Override
    public int today(CampaignSlug campaign) {
        return actions.count(campaign, ActionKind.LETTER);
    }
}
