package org.placard.counting;

import java.time.Instant;
import java.util.List;
import java.util.function.ToIntFunction;
import org.placard.ledger.ActionKind;
import org.placard.shared.CampaignSlug;
import org.placard.shared.EventId;

/**
 * The numbers of an event as of the last time that somebody looked with the vault open.
 *
 * @param practice whether these are what was taken in practice
 * @param unmatched numbers that were handed in and belong to no action of the event
 * @param burst the most of those within one hour
 * @param unreadable withdrawals that do not open: whose they are must be found by hand
 */
public record Count(
        EventId event, boolean practice, Instant asOf, List<Row> rows, int unmatched, int burst, int unreadable) {

    public Count {
        rows = List.copyOf(rows);
    }

    /**
     * One campaign's signatures or letters.
     *
     * @param counted those that count, with those that only ask
     * @param asks how many of {@code counted} bear the name and country of another one
     */
    public record Row(
            CampaignSlug campaign,
            ActionKind kind,
            int counted,
            int asks,
            int duplicate,
            int held,
            int withdrawn,
            int unreadable) {

        /** All that were looked at. */
        public int together() {
            return counted + duplicate + held + withdrawn + unreadable;
        }
    }

    /** The sum of one number. */
    public int sum(ToIntFunction<Row> number) {
        return rows.stream().mapToInt(number).sum();
    }

    /** How many of a campaign's actions were taken back. */
    public int withdrawn(CampaignSlug campaign) {
        return rows.stream()
                .filter(row -> row.campaign().equals(campaign))
                .mapToInt(Row::withdrawn)
                .sum();
    }

    boolean saysTheSameAs(Count other) {
        return event.equals(other.event)
                && practice == other.practice
                && rows.equals(other.rows)
                && unmatched == other.unmatched
                && burst == other.burst
                && unreadable == other.unreadable;
    }
}
