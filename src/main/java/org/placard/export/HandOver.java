package org.placard.export;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placard.ledger.ActionContent.Strokes;
import org.placard.shared.CampaignSlug;
import org.placard.shared.CountryCode;
import org.placard.shared.EventId;

/**
 * What a pack for the target holds.
 *
 * @param asOf the day on which it was counted
 * @param signers those who agreed to that, in no order
 * @param unnamed how many more signed
 * @param practice it must not be mistaken for the real thing
 */
public record HandOver(
        EventId event, CampaignSlug campaign, boolean practice, LocalDate asOf, List<Signer> signers, int unnamed) {

    /** All who signed. */
    public int total() {
        return signers.size() + unnamed;
    }

    /**
     * One of them: nothing more than the target gets to know.
     *
     * @param drawing the drawn signature, of those alone who agreed to that by itself
     */
    public record Signer(
            String name,
            @Nullable CountryCode country,
            @Nullable Strokes drawing) {}
}
