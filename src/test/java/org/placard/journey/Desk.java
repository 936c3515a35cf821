package org.placard.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.assertj.core.api.Assertions;

/** The screen on which a letter is written, and what a person does there. */
record Desk(Tablet tablet) {

    /** Sits down to a new letter. */
    static Desk on(Tablet tablet) {
        var desk = new Desk(tablet.goTo(Tablet.LETTER));
        assertThat(desk.preview()).isVisible();
        return desk;
    }

    Locator words() {
        return tablet.field("letter.words");
    }

    /** The first page as it will print. */
    Locator preview() {
        return tablet.page().locator(".letter-pages img").first();
    }

    Locator problem() {
        return tablet.page().locator(".letter-problem");
    }

    /** Chooses one of a few words, and sees that it holds. */
    Desk choose(String key) {
        return press(tablet.button(key));
    }

    Desk writeIn(String language) {
        var languages = tablet.page()
                .getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions()
                                .setName(tablet.words().of("letter.language"))
                                .setExact(true));
        return press(languages.getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions()
                        .setName(Words.in(language).ownName())
                        .setExact(true)));
    }

    private Desk press(Locator chip) {
        chip.click();
        assertThat(chip).hasAttribute("aria-pressed", "true");
        return this;
    }

    /** Types, and sees the page follow. */
    Desk type(Locator field, String text) {
        var before = preview().getAttribute("src");
        field.fill(text);
        field.blur();
        assertThat(preview()).not().hasAttribute("src", before);
        return this;
    }

    /** Puts a sentence before all others. */
    Desk begin(String sentence) {
        return type(words(), sentence + "\n\n" + words().inputValue());
    }

    Desk sign(String name) {
        choose("letter.signed.name");
        tablet.write("letter.name", name);
        return this;
    }

    Desk agree() {
        consent().check();
        return this;
    }

    Locator consent() {
        return tablet.page().locator("#letter-consent");
    }

    String say(String key, Object... namedValues) {
        return tablet.words().of("letter." + key, namedValues);
    }

    Desk handIn() {
        tablet.button("letter.handIn").click();
        return this;
    }

    /** The number that the letter got. */
    int number() {
        var number = tablet.page().locator(".letter-number h1");
        assertThat(number).isVisible();
        return Integer.parseInt(number.innerText().replaceAll("\\D", ""));
    }

    /** What the screen says of where the letter is. */
    Locator where() {
        return tablet.page().locator(".letter-where").getByRole(AriaRole.STATUS);
    }

    /** Nothing lies upon what is said of where the letter is. */
    Desk showsWhere() {
        assertThat(where()).isVisible();
        Assertions.assertThat(where().evaluate("""
                        (said) => {
                          const { left, top, width, height } = said.getBoundingClientRect();
                          return [0.1, 0.5, 0.9].every(
                            (part) => said.contains(document.elementFromPoint(left + width / 2, top + height * part)));
                        }
                        """))
                .as("in sight: " + where().innerText())
                .isEqualTo(true);
        return this;
    }

    /** The same in the languages and sizes that differ most; at the end it is as it was. */
    Desk looksWell(String where) {
        for (var language : List.of("ug", "zh", "en")) {
            var screen = new Tablet(tablet.page(), Words.in(language), tablet.address()).speak();
            for (var glance : Glance.inTurn(0)) {
                glance.fits(screen, "LETTER_" + where + "-" + language);
                showsWhere();
            }
            screen.isAccessible();
            new Glance(Browsers.Size.WIDE, 100).at(screen);
        }
        return this;
    }

    /** The code for the writer's own phone. */
    Locator code() {
        return tablet.page().locator(".letter-phone img");
    }

    /** Where the letter is to be had as a file; in practice, and on the machine itself, the screen offers it. */
    String file() {
        var link = tablet.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(tablet.words().of("letter.done.file")));
        return tablet.address() + "/" + link.getAttribute("href");
    }

    Paper paper() {
        return Paper.of(tablet.page().request().get(file()).body());
    }
}
