package org.placard.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** The console in a coordinator's browser, signed in with the words that the first start printed. */
record Office(Page page, Words words, Stall stall) {

    private static final List<String> ON_SHOW = List.of("en", "ug");
    private static final List<String> NOT_ON_SHOW = List.of("de", "zh", "kk");
    private static final List<String> NOTICE =
            List.of("purpose", "recipients", "countries", "rights", "complaintAuthority");

    static Office of(Stall stall) {
        return new Office(stall.console(), Words.in("en"), stall);
    }

    /** Goes to one of the menu's pages. */
    Office goTo(String menuKey) {
        var link = page.getByRole(AriaRole.NAVIGATION)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions()
                                .setName(words.of(menuKey))
                                .setExact(true));
        link.click();
        assertThat(link).hasAttribute("highlight", "");
        assertThat(page.locator("main h1")).isVisible();
        return this;
    }

    Locator button(String key) {
        return Stall.button(page, words.of(key));
    }

    Locator link(String key) {
        return page.getByRole(
                AriaRole.LINK,
                new Page.GetByRoleOptions().setName(words.of(key)).setExact(true));
    }

    /** One of the petition's files to export; its card stands first. */
    Locator file(String key) {
        return link(key).first();
    }

    Office includePractice() {
        page.getByLabel(words.of("console.export.practice")).first().check();
        return this;
    }

    /** The record of whoever has the name. */
    Locator row(String name) {
        return main().locator("tbody tr").filter(new Locator.FilterOptions().setHasText(name));
    }

    Locator main() {
        return page.locator("main");
    }

    Office lock() {
        button("console.vault.lock").click();
        assertThat(page.getByText(words.of("console.vault.locked"))).isVisible();
        return this;
    }

    /** Types the seven words where the page asks for them. */
    Office unlock() {
        page.getByLabel(words.of("console.signIn.passphrase")).fill(stall.passphrase());
        main().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName(words.of("console.vault.unlock"))
                                .setExact(true))
                .click();
        assertThat(button("console.vault.lock")).isVisible();
        return this;
    }

    /** Says what the event lacks, in two languages, and opens it. */
    Office openTheEvent() {
        goTo("console.event.title");
        describe();
        button("console.event.open").click();
        button("console.event.openYes").click();
        assertThat(button("console.event.close")).isVisible();
        return this;
    }

    private void describe() {
        field("name", "Table at the station");
        field("organisation", "Amnesty Bern");
        field("contact", "data@example.org");
        field("deletionOn", LocalDate.now(ZoneOffset.UTC).plusDays(90).toString());
        NOT_ON_SHOW.forEach(language -> page.locator("#languages")
                .getByLabel(Words.in(language).ownName())
                .uncheck());
        for (var language : ON_SHOW) {
            page.locator("summary")
                    .filter(new Locator.FilterOptions()
                            .setHasText(Words.in(language).ownName()))
                    .click();
            NOTICE.forEach(part -> field(part + "-" + language, "The " + part + " as they are"));
        }
        save();
    }

    /** Who takes letters after the deadline of the one campaign that has letters, and who said so, today. */
    Office recordThatLateLettersAreTaken(String where, String by) {
        field("late-office", where);
        field("late-said-by", by);
        field("late-said-on", LocalDate.now(ZoneOffset.UTC).toString());
        button("console.event.late.record").click();
        assertThat(main().getByText(by)).isVisible();
        return this;
    }

    private void field(String id, String value) {
        page.locator("#" + id).fill(value);
        page.locator("#" + id).blur();
    }

    private void save() {
        button("console.event.save").click();
        assertThat(page.getByText(words.of("console.event.kept"))).isVisible();
    }

    /** Fetches a file as one would: taps its link and finds it among the downloads. */
    byte[] download(Locator link) {
        try {
            return Files.readAllBytes(page.waitForDownload(link::click).path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void close() {
        page.context().close();
    }
}
