package org.placard.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.placard.journey.Browsers.Size;

/** Whoever comes next finds nothing of the last person, however that one's visit ended. */
class NextPersonIT {

    private static final String NAME = "Quzvaldia Throxmondy";
    private static final String EMAIL = "quz.throx@example.org";
    private static final String POSTCODE = "QZ-90417";

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
    void afterFinishing() {
        var tablet = someoneTyped("en");
        tablet.sign();
        var receipt = tablet.receipt();

        tablet.button("signing.thanks.done").click();

        nothingIsLeftOf(
                tablet, NAME, EMAIL, POSTCODE, receipt, receipt.substring(0, 4) + " " + receipt.substring(4, 8));
    }

    @Test
    void afterCancelling() {
        var tablet = someoneTyped("ug");

        tablet.button("kiosk.bar.leave").click();

        nothingIsLeftOf(tablet, NAME, EMAIL, POSTCODE);
    }

    @Test
    void afterWalkingAwayFromAHalfFilledForm() {
        var tablet = someoneTyped("zh");

        tablet.page().clock().fastForward("00:46");
        assertThat(tablet.button("kiosk.idle.keep")).isVisible();
        tablet.page().clock().fastForward("00:21");

        nothingIsLeftOf(tablet, NAME, EMAIL, POSTCODE);
    }

    @Test
    void afterWalkingAwayFromTheReceipt() {
        var tablet = someoneTyped("en");
        tablet.sign();
        var receipt = tablet.receipt();

        tablet.page().clock().fastForward("01:01");

        nothingIsLeftOf(tablet, NAME, EMAIL, POSTCODE, receipt);
    }

    @Test
    void whoAnswersTheQuestionKeepsWhatWasTyped() {
        var tablet = someoneTyped("en");
        tablet.page().clock().fastForward("00:46");

        tablet.button("kiosk.idle.keep").click();

        tablet.page().clock().fastForward("00:40");
        assertThat(tablet.field("signing.name")).hasValue(NAME);
        assertThat(tablet.button("kiosk.idle.keep")).isHidden();
        tablet.close();
    }

    @Test
    void aReloadIsAnEndToo() {
        var tablet = someoneTyped("en");

        tablet.page().reload();

        assertThat(tablet.field("signing.name")).hasValue("");
        Traces.in(tablet.page()).areNone(NAME, EMAIL, POSTCODE);
        tablet.close();
    }

    private static Tablet someoneTyped(String language) {
        var page = stall.browsers().tablet(Size.WIDE);
        page.clock().install();
        var tablet = stall.enrol(page, language).goTo(Tablet.PETITION);
        tablet.write("signing.name", NAME).write("signing.postcode", POSTCODE);
        tablet.draw().tick("keep").tick("contact").write("signing.email", EMAIL);
        page.locator("#sign-age").check();
        assertThat(Traces.in(page).everything()).contains(NAME, EMAIL, POSTCODE);
        return tablet;
    }

    private static void nothingIsLeftOf(Tablet tablet, String... traces) {
        var page = tablet.isAtTheStart().page();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        Traces.in(page).areNone(traces);

        page.reload();
        tablet.isAtTheStart();
        Traces.in(page).areNone(traces);

        Traces.in(page).areNoneOnTheWayBack(traces);
        tablet.goTo(Tablet.PETITION);
        formIsEmptyAndOffersNothing(page);
        Traces.in(page).areNone(traces);
        tablet.close();
    }

    private static void formIsEmptyAndOffersNothing(Page page) {
        assertThat(page.locator("#sign-name")).hasValue("");
        assertThat(page.locator("#sign-postcode")).hasValue("");
        for (var field : page.locator(".sign-form input[type=text]").all()) {
            assertThat(field).hasAttribute("autocomplete", "off");
        }
        assertThat(page.locator(".sign-form input:checked")).hasCount(0);
    }
}
