package org.placard.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.placard.event.Event;
import org.placard.shared.CampaignSlug;

/** How many signed here today, as the first screen says it. */
@ExtendWith(OpenTable.class)
class SignedHereTest {

    private static final Clock NOW = Clock.systemUTC();

    private final SigningTable table;

    SignedHereTest(SigningTable table) {
        this.table = table;
    }

    @Test
    void practiceDoesNotCountOnceTheEventIsOpenNorTheOtherWayRound() {
        sign(Event.State.PRACTICE, 1, 2);
        sign(Event.State.OPEN, 3, 5);

        assertThat(today(NOW)).isEqualTo(3);
        table.is(Event.State.PRACTICE);
        assertThat(today(NOW)).isEqualTo(2);
    }

    @Test
    void onlyTodayCountsAndOnlyThisCampaign() {
        sign(Event.State.OPEN, 1, 2);

        assertThat(today(Clock.offset(NOW, Duration.ofDays(1)))).isZero();
        assertThat(table.signedHere(NOW).today(new CampaignSlug("another"))).isZero();
    }

    private int today(Clock clock) {
        return table.signedHere(clock).today(SigningTable.CAMPAIGN);
    }

    private void sign(Event.State state, int from, int to) {
        table.is(state);
        for (int i = from; i <= to; i++) {
            Post.to(table).sign(Form.of(table, "en").with("id", table.id(i)));
        }
    }
}
