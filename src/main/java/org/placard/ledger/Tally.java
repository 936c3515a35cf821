package org.placard.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.placard.shared.CampaignSlug;

/** Counts that need no unlocking. */
public record Tally(List<Row> rows) {

    public Tally {
        rows = List.copyOf(rows);
    }

    /** One count. */
    public record Row(CampaignSlug campaign, ActionKind kind, boolean practice, Instant hour, int count) {}

    /** What was taken since the day began where this clock stands. */
    public Tally today(Clock clock) {
        var today = LocalDate.now(clock);
        return new Tally(rows.stream()
                .filter(row -> row.hour().atZone(clock.getZone()).toLocalDate().equals(today))
                .toList());
    }

    /** The sum over all rows of that kind, practice or real. */
    public int count(ActionKind kind, boolean practice) {
        return rows.stream()
                .filter(row -> row.kind() == kind && row.practice() == practice)
                .mapToInt(Row::count)
                .sum();
    }

    /** The sum for one campaign. */
    public int count(CampaignSlug campaign, ActionKind kind, boolean practice) {
        return new Tally(rows.stream()
                        .filter(row -> row.campaign().equals(campaign))
                        .toList())
                .count(kind, practice);
    }
}
