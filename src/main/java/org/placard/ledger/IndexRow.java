package org.placard.ledger;

import org.placard.ledger.JournalReader.Located;
import org.placard.shared.ActionId;
import org.placard.shared.CampaignSlug;
import org.placard.shared.EventId;

/** What the index says of a record: where it stands in the journal and what it can be asked for. */
record IndexRow(
        long number,
        int segment,
        int offset,
        int length,
        ActionId id,
        EventId event,
        CampaignSlug campaign,
        ActionKind kind,
        boolean practice,
        int hour) {

    static IndexRow of(Located located, Frame.Kept kept) {
        try {
            var core = Core.read(kept.core());
            return new IndexRow(
                    located.framed().number(),
                    located.segment(),
                    located.offset(),
                    located.framed().length(),
                    core.id(),
                    core.event(),
                    core.campaign(),
                    core.kind(),
                    core.practice(),
                    kept.link().hour());
        } catch (FormatException e) {
            throw new IllegalArgumentException("A frame is indexed only once its core was read", e);
        }
    }
}
