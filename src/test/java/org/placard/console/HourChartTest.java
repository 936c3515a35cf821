package org.placard.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placard.console.HourChart.Hour;
import org.placard.ledger.ActionKind;
import org.placard.ledger.Tally;
import org.placard.shared.CampaignSlug;

class HourChartTest {

    private static final Instant NINE = Instant.parse("2026-05-09T09:00:00Z");

    @Test
    void addsUpWhatAllCampaignsTookInAnHour() {
        var tally = new Tally(List.of(
                row("one", ActionKind.SIGNATURE, false, 3),
                row("two", ActionKind.SIGNATURE, false, 4),
                row("two", ActionKind.LETTER, false, 2),
                row("two", ActionKind.WITHDRAWAL, false, 9),
                row("two", ActionKind.SIGNATURE, true, 100)));

        assertThat(HourChart.of(tally, false).hours()).containsExactly(new Hour(NINE, 7, 2));
    }

    private static Tally.Row row(String campaign, ActionKind kind, boolean practice, int count) {
        return new Tally.Row(new CampaignSlug(campaign), kind, practice, NINE, count);
    }
}
