package org.placard.event;

import java.time.Clock;
import java.time.ZoneId;
import org.placard.ledger.ActionKind;
import org.placard.ledger.Ledger;
import org.placard.shared.CampaignSlug;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Counts what people did here since midnight, at the event at hand: practice while it practises, real once it is open. */
@Component
public class TodaysActions {

    private final Events events;
    private final Ledger ledger;
    private final Clock clock;

    @Autowired
    TodaysActions(@Lazy Events events, @Lazy Ledger ledger) {
        this(events, ledger, Clock.system(ZoneId.systemDefault()));
    }

    /** @param clock tells when the day began */
    public TodaysActions(Events events, Ledger ledger, Clock clock) {
        this.events = events;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** How many of this kind, for one campaign. */
    public int count(CampaignSlug campaign, ActionKind kind) {
        var event = events.current();
        return ledger.tally(event.id()).today(clock).count(campaign, kind, event.isPractice());
    }
}
