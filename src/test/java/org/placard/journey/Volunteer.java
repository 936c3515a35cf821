package org.placard.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.placard.journey.Browsers.Size;

/** Someone at the print table, with the event's card in hand. */
record Volunteer(Page page, Words words) {

    /** Parts of a letter's row that lie upon one another. */
    private static final String COVERED = """
            () => [...document.querySelectorAll('.table-letter')].flatMap((row) => {
              const boxes = [...row.querySelectorAll('.table-number, .table-about, .table-state p, button')]
                .map((part) => [part.textContent, part.getBoundingClientRect()]);
              return boxes.flatMap(([a, one], at) => boxes.slice(at + 1)
                .filter(([b, two]) => one.left < two.right - 1 && two.left < one.right - 1
                  && one.top < two.bottom - 1 && two.top < one.bottom - 1)
                .map(([b]) => `${a} / ${b}`));
            })
            """;

    private static final String TAP_AGAIN_WHEN_IT_HAS_MOVED = """
            (button) => {
              const box = button.getBoundingClientRect();
              const tap = () => {
                const met = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
                met.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 2 }));
                window.tappedAgain = met.closest('li')?.textContent ?? 'nothing';
              };
              const moved = new MutationObserver(() => { moved.disconnect(); setTimeout(tap, 100); });
              moved.observe(button.closest('ol'), { childList: true });
            }
            """;

    /** Has a card made and unlocks the table with it. */
    static Volunteer at(Stall stall) {
        return coming(stall, "en").show(card(stall)).comesIn();
    }

    /** Has a coordinator make the event's card. */
    static String card(Stall stall) {
        var office = Office.of(stall).goTo("console.menu.table");
        office.button("console.table.make").click();
        var card = office.main().locator(".console-secret").innerText();
        office.close();
        return card;
    }

    /** Stands before the locked table, with a laptop in their language. */
    static Volunteer coming(Stall stall, String language) {
        var page = stall.browsers().laptop(language);
        page.navigate(stall.node().address() + "/table");
        return new Volunteer(page, Words.in(language));
    }

    Volunteer show(String card) {
        page.getByLabel(words.of("table.card")).fill(card);
        page.keyboard().press("Enter");
        return this;
    }

    Volunteer comesIn() {
        assertThat(button("table.lock")).isVisible();
        return this;
    }

    /** Sends letters to this printer from here on. */
    Volunteer use(String address) {
        var field = page.getByLabel(words.of("table.address"));
        if (!field.isVisible()) {
            button("table.otherPrinter").click();
        }
        field.fill(address);
        button("table.use").click();
        assertThat(field).hasCount(0);
        return this;
    }

    Volunteer printAll() {
        printAllButton().click();
        return this;
    }

    Locator printAllButton() {
        var name = words.of("table.printAll", "count", 0);
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name.substring(0, name.indexOf('0'))));
    }

    Volunteer stop() {
        button("table.stop").click();
        assertThat(button("table.stop")).hasCount(0);
        return this;
    }

    Volunteer handOver(int number) {
        tap(row(number).getByText(words.of("table.handOver")));
        return sees(number, "handed_over");
    }

    private Volunteer sees(int number, String state) {
        assertThat(row(number)).hasClass(Pattern.compile("\\b" + state + "\\b"));
        return this;
    }

    private void tap(Locator button) {
        still(button).click();
    }

    /** Waits until the list stands still, as whoever aims does. */
    private Locator still(Locator button) {
        assertThat(button).isVisible();
        assertThat(page.locator("table-steady[moving]")).hasCount(0);
        return button;
    }

    /** Has a letter printed again that came out already. */
    Volunteer again(int number, String why) {
        tap(Stall.button(page, words.of("table.moreOf", "number", number)));
        tap(row(number).getByText(words.of("table.again")));
        tap(row(number).getByText(words.of("table.why." + why)));
        return sees(number, "waiting");
    }

    /** What the printer, or the press, is said to do. */
    Locator printerSays() {
        return page.locator(".table-says");
    }

    Locator letters() {
        return page.locator("ol > li");
    }

    /** The rows of letters that are so far. */
    Locator letters(String state) {
        return page.locator("ol > li." + state);
    }

    Locator row(int number) {
        return letters()
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(".table-number")
                                .getByText(String.valueOf(number), new Locator.GetByTextOptions().setExact(true))));
    }

    /** Sends all that are ready on their way, and goes back to the letters. */
    Volunteer post(int count, String by) {
        button("table.post.title").click();
        Stall.button(page, words.of("table.post.all", "count", count)).click();
        page.getByLabel(words.of("table.post.by")).fill(by);
        button("table.post.send").click();
        assertThat(page.locator(".table-log li")).hasCount(1);
        button("table.letters").click();
        return this;
    }

    /** What the day came to. */
    Locator closingSheet() {
        button("table.closing.title").click();
        return page.locator("main");
    }

    /** Taps twice, the second time just after the list has moved: the finger meets what stands there now. */
    Volunteer handOverWithADoubleTap(int number) {
        var button = still(row(number).getByText(words.of("table.handOver")));
        button.evaluate(TAP_AGAIN_WHEN_IT_HAS_MOVED);
        button.click();
        page.waitForFunction("() => window.tappedAgain");
        return this;
    }

    /** Nobody is kept out, nothing sticks out and nothing lies upon anything, on either screen. */
    Volunteer looksWell(String state) {
        for (var size : List.of(Size.UPRIGHT, Size.WIDE)) {
            for (var text : words.language().value().equals("en") ? List.of(200, 100) : List.of(100)) {
                page.setViewportSize(size.width(), size.height());
                page.evaluate("size => document.documentElement.dataset.textSize = size", text);
                Ruler.to(page)
                        .picture("TABLE_" + state + "-" + words.language().value() + "-" + size + "-" + text)
                        .everythingIsLargeEnough()
                        .nothingIsCutOff();
                Look.at(page).fitsSideways();
                assertThat((List<?>) page.evaluate(COVERED)).isEmpty();
            }
        }
        Look.at(page).isAccessible();
        return this;
    }

    /** Presses the one button in the list that has this name. */
    Volunteer press(String key) {
        tap(button(key));
        return this;
    }

    Locator button(String key, Object... namedValues) {
        return Stall.button(page, words.of(key, namedValues));
    }

    void close() {
        page.context().close();
    }
}
