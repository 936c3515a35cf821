package org.placard.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The posters hold, however many campaigns are on show and with titles 40 % longer than ours. */
@Tag("thorough")
class PostersIT {

    private static Path config;
    private static Stall stall;
    private static Page console;
    private static Tour tour;

    @BeforeAll
    static void setUpTheStall() {
        config = Deployment.withTitlesLonger();
        stall = Stall.with(config);
        console = stall.console();
        console.navigate(stall.node().address() + "/console/campaigns");
        tour = Tour.of(stall);
    }

    @AfterAll
    static void packUp() {
        stall.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 12})
    void theWallHoldsOneCampaignAndTwelve(int number) {
        putOnShow(number);

        for (var language : number == 7 ? new String[] {"en", "kk", "ug"} : new String[] {"en"}) {
            var tablet = tour.show(Screen.CHOOSER, language);
            Glance.ALL.forEach(glance -> glance.fits(tablet, "POSTERS-" + number + "-" + language));
            tablet.isAccessible();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"CHOOSER", "CAMPAIGN", "STORIES", "SIGNING", "THANKS", "LETTER"})
    void longTitlesFit(Screen screen) {
        putOnShow(2);
        var tablet = tour.show(screen, "de");

        for (var glance : Glance.ALL) {
            glance.fits(tablet, "LONG-" + screen);
            if (screen.showsItsButton(glance)) {
                Ruler.to(tablet.page())
                        .isInSight(tablet.page().locator(screen.main()).first());
            }
        }
    }

    private static void putOnShow(int number) {
        Deployment.putOnShow(config, number);
        Stall.button(console, Words.in("en").of("console.campaigns.reload")).click();
        assertThat(console.locator(".console-card")).hasCount(number);
        tour.goOn();
    }
}
