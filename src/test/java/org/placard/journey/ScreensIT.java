package org.placard.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placard.journey.Browsers.Size;

/** Every screen can be read, tapped and understood: in each language, at each size, with large text. */
@Tag("thorough")
class ScreensIT {

    private static final List<String> LANGUAGES = List.of("en", "ug", "de", "zh", "kk");
    private static final List<Screen> SCREENS = List.of(Screen.values());

    /** From left to right and from right to left; the other languages differ in their words alone. */
    private static final List<String> BOTH_WAYS = LANGUAGES.subList(0, 2);

    private static final Map<Glance, String> WHERE_LANGUAGES_STAND = new HashMap<>();

    private static Stall stall;
    private static Tour tour;
    private static Page console;

    @BeforeAll
    static void setUpTheStall() {
        stall = Stall.set();
        tour = Tour.of(stall);
        console = stall.console();
    }

    @AfterAll
    static void packUp() {
        stall.close();
    }

    @ParameterizedTest
    @MethodSource("everyScreenInEveryLanguage")
    void fitsAndKeepsNobodyOut(Screen screen, String language) {
        var tablet = tour.show(screen, language);

        for (var glance : Glance.inTurn(SCREENS.indexOf(screen) + LANGUAGES.indexOf(language))) {
            glance.fits(tablet, screen + "-" + language);
            showsWhatToTap(tablet, screen, glance);
            languagesStandWhereTheyStood(tablet, screen, glance);
        }

        if (BOTH_WAYS.contains(language)) {
            tablet.isAccessible();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in"})
    void whoeverSetsItUpCanReadItToo(String path) {
        var page = stall.browsers().tablet(Size.WIDE);
        page.navigate(stall.node().address() + path);
        page.getByRole(AriaRole.HEADING).first().waitFor();

        Look.at(page).fitsSideways().isAccessible();
        Ruler.to(page).picture("SETUP" + path.replace('/', '-')).nothingIsCutOff();
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/campaigns",
                "/event",
                "/kiosks",
                "/records",
                "/letters",
                "/papers",
                "/export",
                "/monday",
                "/people",
                "/unlock"
            })
    void coordinatorsAreKeptOutOfNothing(String path) {
        console.navigate(stall.node().address() + "/console" + path);
        console.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .waitFor();

        Look.at(console).fitsSideways().isAccessible();
        Ruler.to(console).picture("CONSOLE" + path.replace('/', '-')).nothingIsCutOff();
    }

    static Stream<Arguments> everyScreenInEveryLanguage() {
        return SCREENS.stream().flatMap(screen -> LANGUAGES.stream().map(language -> Arguments.of(screen, language)));
    }

    private static void showsWhatToTap(Tablet tablet, Screen screen, Glance glance) {
        if (screen.showsItsButton(glance)) {
            Ruler.to(tablet.page())
                    .isInSight(tablet.page().locator(screen.main()).first());
        }
        if (screen == Screen.KEYBOARD) {
            Ruler.to(tablet.page()).isInSight(tablet.page().locator("input:focus"));
        }
    }

    /** Where a finger found its language it finds it again, on whichever screen and in whichever language. */
    private static void languagesStandWhereTheyStood(Tablet tablet, Screen screen, Glance glance) {
        if (!screen.coversTheBar()) {
            var now = Ruler.to(tablet.page()).languages();
            assertThat(WHERE_LANGUAGES_STAND.merge(glance, now, (before, same) -> before))
                    .as("languages on %s at %s", screen, glance)
                    .isEqualTo(now);
        }
    }
}
