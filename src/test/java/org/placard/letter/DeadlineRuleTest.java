package org.placard.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placard.campaign.Campaign;
import org.placard.campaign.CampaignShelf;
import org.placard.letter.DeadlineRule.Ruling;
import org.placard.letter.DeadlineRule.Standing;

/** The sample's deadline is 10 September 2021. */
class DeadlineRuleTest {

    @TempDir
    Path config;

    @ParameterizedTest
    @CsvSource({
        "2021-09-07, IN_TIME",
        "2021-09-08, LAST_DAYS",
        "2021-09-10, LAST_DAYS",
        "2021-09-11, PASSED",
    })
    void lettersAreWelcomeToTheEndOfTheLastDay(LocalDate today, Standing standing) {
        assertThat(DeadlineRule.standing(campaign(), false, today)).isEqualTo(standing);
    }

    @Test
    void whereAnOfficeTakesThemLateThereIsTime() {
        assertThat(DeadlineRule.standing(campaign(), true, LocalDate.of(2026, 11, 20)))
                .isEqualTo(Standing.IN_TIME);
    }

    @Test
    void withoutAnEventItIsPractice() {
        assertThat(DeadlineRule.ruling(campaign(), null, LocalDate.of(2021, 9, 1)))
                .isEqualTo(Ruling.PRACTICE);
    }

    @Test
    void pastTheDeadlineNothingIsRealWhateverTheEventSays() {
        assertThat(DeadlineRule.ruling(campaign(), null, LocalDate.of(2021, 9, 11)))
                .isEqualTo(Ruling.PASSED);
    }

    private Campaign campaign() {
        return CampaignShelf.in(config).campaigns().all().getFirst();
    }
}
