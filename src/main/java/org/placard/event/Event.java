package org.placard.event;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placard.shared.CampaignSlug;
import org.placard.shared.EventId;
import org.placard.vault.EventPublicKey;

/**
 * One outing with kiosks.
 *
 * @param endedOn the day on which a coordinator ended its data for good; null as long as there is any
 */
public record Event(
        EventId id,
        State state,
        EventDetails details,
        EventPublicKey key,
        List<LateAcceptance> lateAcceptances,
        @Nullable LocalDate endedOn) {

    /** One whose data is still there. */
    public Event(
            EventId id, State state, EventDetails details, EventPublicKey key, List<LateAcceptance> lateAcceptances) {
        this(id, state, details, key, lateAcceptances, null);
    }

    /** Practice counts for nothing; open is real; closed takes no more. */
    public enum State {
        PRACTICE,
        OPEN,
        CLOSED
    }

    /** Whether nothing can be read of it any more, by anybody. */
    public boolean isEnded() {
        return endedOn != null;
    }

    public boolean isPractice() {
        return state == State.PRACTICE;
    }

    public boolean acceptsLate(CampaignSlug campaign) {
        return lateAcceptances.stream()
                .anyMatch(acceptance -> acceptance.campaign().equals(campaign));
    }
}
