package org.placard.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.placard.journey.Browsers.Size;

/** Where letters are written and where names are read, no browser may keep an answer or run what was not sent. */
@Tag("thorough")
class HeadersIT {

    private static final List<String> PAGES = List.of(
            "console.menu.today",
            "console.event.title",
            "console.campaigns.title",
            "console.menu.records",
            "kiosk.kiosks.title",
            "console.menu.letters",
            "console.menu.export",
            "console.menu.monday",
            "console.menu.people");

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
    void whileALetterIsWrittenAndFetched() {
        var page = stall.browsers().tablet(Size.WIDE);
        var watched = Watched.from(page);
        var desk =
                Desk.on(stall.enrol(page, "en")).begin("Someone calm writes.").sign("Someone Calm");

        desk.agree().handIn().number();

        Watched.isStrict(page.request().get(desk.file()));
        desk.tablet().button("letter.done.leave").click();
        desk.tablet().isAtTheStart();
        watched.isStrict();
        page.context().close();
    }

    @Test
    void whileSomethingIsTakenBack() {
        var page = stall.browsers().tablet(Size.WIDE);
        var watched = Watched.from(page);
        var tablet = stall.enrol(page, "en").goTo("/k/withdraw");

        Stall.button(page, "7").click();
        tablet.button("privacy.send").click();

        assertThat(page.locator(".take-back-problem p")).isVisible();
        watched.isStrict();
        page.context().close();
    }

    @Test
    void onEveryPageOfTheConsoleAndItsFiles() {
        var office = Office.of(stall);
        var watched = Watched.from(office.page());

        for (var page : PAGES) {
            office.goTo(page);
        }
        office.lock().goTo("console.menu.export").unlock();

        var file = office.file("console.export.team").getAttribute("href");
        var answer = office.page().request().get(stall.node().address() + "/" + file);
        assertThat(answer.text()).contains("may_hand_over");
        Watched.isStrict(answer);
        watched.isStrict();
        office.close();
    }
}
