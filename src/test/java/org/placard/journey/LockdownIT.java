package org.placard.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placard.journey.Browsers.Size;

/** A kiosk is a kiosk and nothing else, and no page does what it was not sent to do. */
class LockdownIT {

    private static Stall stall;

    @BeforeAll
    static void setUpTheStall() {
        stall = Stall.set();
    }

    @AfterAll
    static void packUp() {
        stall.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/console", "/console/records", "/console/export", "/sign-in", "/table", "/actuator",
                        "/actuator/health",
                "/error", "/nothing-such", "/k/../console", "/k/%2e%2e/console", "//console", "/console;a=b",
                        "/k/;/console"
            })
    void toAKioskNothingElseExists(String path) {
        var tablet = stall.tablet(Size.WIDE, "en");

        var answer = tablet.page().request().get(stall.node().address() + path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).doesNotContain("console", "Sign-in", "Exception");
        tablet.close();
    }

    @Test
    void aPageThatIsOpenCannotBeTalkedIntoTheConsoleEither() {
        var tablet = stall.tablet(Size.WIDE, "en");

        tablet.page().evaluate("""
                () => {
                  const link = document.createElement('a');
                  link.href = 'console';
                  link.setAttribute('router-link', '');
                  document.body.append(link);
                  link.click();
                }
                """);

        assertThat(tablet.heading()).hasText(tablet.words().of("kiosk.missing.title"));
        assertThat(tablet.page().locator(".console-side")).hasCount(0);
        tablet.close();
    }

    @Test
    void theOneTimeLinkUndoesTheEnrolmentOnce() {
        var link = stall.node().said("(http\\S+/leave-kiosk\\?code=\\S+)");
        var tablet = stall.tablet(Size.WIDE, "en");

        tablet.page().navigate(link);

        assertThat(tablet.page().locator("input[name=username]")).isVisible();
        var other = stall.tablet(Size.WIDE, "en");
        assertThat(other.page().request().get(link).status()).isEqualTo(404);
        assertThat(other.page()
                        .request()
                        .get(stall.node().address() + "/console")
                        .status())
                .isEqualTo(404);
        tablet.close();
        other.close();
    }

    @Test
    void everyAnswerOfAVisitCarriesStrictHeadersAndNoRuleIsBroken() {
        var page = stall.browsers().tablet(Size.WIDE);
        var watched = Watched.from(page);

        walkThrough(page);

        watched.isStrict();
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/k", "/console", "/sign-in", "/nothing-such", "/error", "/k/api/signatures"})
    void headersAreThereBeforeAnyoneChose(String path) {
        var page = stall.browsers().tablet(Size.WIDE);

        Watched.isStrict(page.request().get(stall.node().address() + path));
        page.context().close();
    }

    private static void walkThrough(Page page) {
        var tablet = stall.enrol(page, "en");
        tablet.goTo("/k/c/free-xinjiang");
        assertThat(tablet.heading()).isVisible();
        tablet.goTo(Tablet.PETITION)
                .write("signing.name", "Someone Calm")
                .draw()
                .tick("keep")
                .sign()
                .receipt();
        tablet.button("signing.thanks.done").click();
        tablet.isAtTheStart();
        tablet.goTo("/k/c/nothing-such");
        assertThat(tablet.heading()).hasText(tablet.words().of("kiosk.missing.title"));
    }
}
