package org.placard.ledger;

import java.util.function.Supplier;
import org.placard.shared.CampaignSlug;

/**
 * A record as the index knows it. Its bytes are read when they are asked for, by whoever asks: many can do so at once, and
 * what nobody asks for is not read.
 */
public record Filed(CampaignSlug campaign, ActionKind kind, boolean practice, Supplier<KeptRecord> reading) {

    static Filed of(KeptRecord kept) {
        return new Filed(kept.campaign(), kept.kind(), kept.practice(), () -> kept);
    }

    public KeptRecord read() {
        return reading.get();
    }
}
