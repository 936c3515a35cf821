package org.placard.letter;

import java.time.Clock;
import java.time.ZoneId;
import org.placard.event.Events;
import org.placard.kiosk.ActedHere;
import org.placard.ledger.ActionKind;
import org.placard.ledger.Ledger;
import org.placard.shared.CampaignSlug;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Counts letters for the kiosk's screens. */
@Component
class WrittenHere implements ActedHere {

    private final Events events;
    private final Ledger ledger;
    private final Clock clock;

    @Autowired
    WrittenHere(@Lazy Events events, @Lazy Ledger ledger) {
        this(events, ledger, Clock.system(ZoneId.systemDefault()));
    }

    WrittenHere(Events events, Ledger ledger, Clock clock) {
        this.events = events;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public Deed deed() {
        return Deed.WROTE;
    }

    @Override
    public int today(CampaignSlug campaign) {
        var event = events.current();
        return ledger.tally(event.id()).today(clock).count(campaign, ActionKind.LETTER, event.isPractice());
    }
}
