package org.placard.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Someone at the print table, with the event's card in hand. */
record Volunteer(Page page, Words words) {

    /** Has a card made and unlocks the table with it. */
    static Volunteer at(Stall stall) {
        var office = Office.of(stall).goTo("console.menu.table");
        office.button("console.table.make").click();
        var card = office.main().locator(".console-secret").innerText();
        office.close();
        var page = stall.browsers().tablet(Browsers.Size.WIDE);
        page.navigate(stall.node().address() + "/table");
        page.getByLabel(Words.in("en").of("table.card")).fill(card);
        page.keyboard().press("Enter");
        var volunteer = new Volunteer(page, Words.in("en"));
        assertThat(volunteer.button("table.lock")).isVisible();
        return volunteer;
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
        var name = words.of("table.printAll", "count", 0);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name.substring(0, name.indexOf('0'))))
                .click();
        return this;
    }

    Volunteer stop() {
        button("table.stop").click();
        assertThat(button("table.stop")).hasCount(0);
        return this;
    }

    Volunteer handOver(int number) {
        page.locator("ol > li")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(".table-number")
                                .getByText(String.valueOf(number), new Locator.GetByTextOptions().setExact(true))))
                .getByText(words.of("table.handOver"))
                .click();
        return this;
    }

    /** The rows of letters that are so far. */
    Locator letters(String state) {
        return page.locator("ol > li." + state);
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

    void close() {
        page.context().close();
    }

    private Locator button(String key) {
        return Stall.button(page, words.of(key));
    }
}
