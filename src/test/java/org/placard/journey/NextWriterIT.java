package org.placard.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.placard.journey.Browsers.Size;

/** Whoever writes next finds nothing of the last letter, and whoever still writes is not sent away. */
class NextWriterIT {

    private static final String NAME = "Quzvaldia Throxmondy";
    private static final String ADDRESS = "Grixelgasse 7741";
    private static final String WORDS = "Zwyxplorn has waited long enough.";

    private static Stall stall;

    @BeforeAll
    static void setUpTheStall() {
        stall = Stall.set();
    }

    @AfterAll
    static void packUp() {
        stall.close();
    }

    @Test
    void whoOnlyReadsIsNotAskedSoSoon() {
        var desk = aNewLetter("en");

        desk.tablet().page().clock().fastForward("00:50");

        assertThat(desk.words()).isVisible();
        assertThat(desk.tablet().button("kiosk.idle.keep")).isHidden();
        desk.tablet().close();
    }

    @Test
    void whoWritesIsAskedAndMayHaveMoreTimeAsOftenAsTheyLike() {
        var desk = someoneWrote("ug");

        for (int time = 1; time <= 3; time++) {
            desk.tablet().page().clock().fastForward("00:46");
            assertThat(desk.tablet().button("kiosk.idle.keep")).isVisible();
            desk.tablet().isAccessible();
            desk.tablet().button("kiosk.idle.keep").click();
            assertThat(desk.tablet().button("kiosk.idle.keep")).isHidden();
        }

        assertThat(desk.words()).hasValue(WORDS);
        assertThat(desk.tablet().field("letter.name")).hasValue(NAME);
        desk.tablet().close();
    }

    @Test
    void afterWalkingAwayFromAHalfWrittenLetter() {
        var desk = someoneWrote("zh");

        desk.tablet().page().clock().fastForward("00:46");
        assertThat(desk.tablet().button("kiosk.idle.keep")).isVisible();
        desk.tablet().page().clock().fastForward("00:21");

        nothingIsLeftOf(desk.tablet(), NAME, ADDRESS, WORDS);
    }

    @Test
    void afterLeavingInTheMiddle() {
        var desk = someoneWrote("en");

        desk.tablet().button("kiosk.bar.leave").click();

        nothingIsLeftOf(desk.tablet(), NAME, ADDRESS, WORDS);
    }

    @Test
    void afterWalkingAwayFromTheNumber() {
        var desk = someoneWrote("en").agree().handIn();
        desk.number();
        var receipt = desk.tablet().receipt();
        var file = desk.file();
        assertThat(Paper.of(desk.tablet().page().request().get(file).body())).satisfies(Paper.says(NAME));

        desk.tablet().page().clock().fastForward("01:01");

        desk.tablet().isAtTheStart();
        assertThat(desk.tablet().page().request().get(file).body()).asString().doesNotStartWith("%PDF");
        nothingIsLeftOf(desk.tablet(), NAME, ADDRESS, WORDS, receipt);
    }

    private static Desk aNewLetter(String language) {
        var page = stall.browsers().tablet(Size.WIDE);
        page.clock().install();
        return Desk.on(stall.enrol(page, language));
    }

    private static Desk someoneWrote(String language) {
        var desk = aNewLetter(language).choose("letter.mode.own");
        desk.type(desk.words(), WORDS).sign(NAME);
        desk.tablet().write("letter.address", ADDRESS);
        assertThat(Traces.in(desk.tablet().page()).everything()).contains(NAME, ADDRESS, WORDS);
        return desk;
    }

    private static void nothingIsLeftOf(Tablet tablet, String... traces) {
        var page = tablet.isAtTheStart().page();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        Traces.in(page).areNone(traces).areNoneOnTheWayBack(traces);

        var next = Desk.on(new Tablet(page, Words.in("en"), tablet.address()));

        assertThat(next.words()).not().hasValue(WORDS);
        assertThat(page.locator("#letter-name")).hasCount(0);
        assertThat(page.locator("#letter-address")).hasValue("");
        Traces.in(page).areNone(traces);
        tablet.close();
    }
}
