package org.placard.event;

import java.util.List;
import org.placard.shared.CampaignSlug;
import org.placard.shared.EventId;
import org.placard.vault.EventPublicKey;

/** One outing with kiosks. */
public record Event(
        EventId id, State state, EventDetails details, EventPublicKey key, List<LateAcceptance> lateAcceptances) {

    /** Practice counts for nothing; open is real; closed takes no more. */
    public enum State {
        PRACTICE,
        OPEN,
        CLOSED
    }

    public boolean isPractice() {
        return state == State.PRACTICE;
    }

    public boolean acceptsLate(CampaignSlug campaign) {
        return lateAcceptances.stream()
                .anyMatch(acceptance -> acceptance.campaign().equals(campaign));
    }
}
