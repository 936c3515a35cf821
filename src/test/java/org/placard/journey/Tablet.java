package org.placard.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** A kiosk's screen and what a person does with it. */
record Tablet(Page page, Words words, String address) {

    private static final Pattern RECEIPT = Pattern.compile("\\d{4} \\d{4} \\d{4} \\d{4}");
    static final String PETITION = "/k/c/free-xinjiang/sign";
    static final String LETTER = "/k/c/missing-in-xinjiang/letter";

    Tablet goTo(String path) {
        page.navigate(address + path);
        return this;
    }

    /** Chooses the language on the bar. */
    Tablet speak() {
        var chip = page.locator(".languages").getByText(words.ownName(), new Locator.GetByTextOptions().setExact(true));
        chip.click();
        assertThat(chip).hasAttribute("aria-pressed", "true");
        return this;
    }

    /** Taps the text size until it is that many per cent. */
    Tablet enlarge(int percent) {
        var root = page.locator("html");
        while (!Integer.toString(percent).equals(root.getAttribute("data-text-size"))) {
            var now = root.getAttribute("data-text-size");
            page.locator(".bar-end > .chip").click();
            assertThat(root).not().hasAttribute("data-text-size", now);
        }
        return this;
    }

    Locator button(String key, Object... namedValues) {
        return Stall.button(page, words.of(key, namedValues));
    }

    Locator field(String key) {
        return page.getByLabel(words.of(key), Stall.exactly());
    }

    Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    /** Writes into a field and puts an open keyboard away, as one would before looking for the next. */
    Tablet write(String key, String text) {
        var field = field(key);
        field.fill(text);
        field.blur();
        return this;
    }

    Tablet tick(String part) {
        consent(part).check();
        return this;
    }

    Locator consent(String part) {
        return page.locator("#sign-" + part);
    }

    /** Draws a short line, as a finger would. */
    Tablet draw() {
        var canvas = page.locator("placard-signature-pad canvas");
        putTheKeyboardAway();
        canvas.scrollIntoViewIfNeeded();
        var pad = canvas.boundingBox();
        page.mouse().move(pad.x + pad.width * 0.2, pad.y + pad.height * 0.6);
        page.mouse().down();
        page.mouse().move(pad.x + pad.width * 0.5, pad.y + pad.height * 0.3);
        page.mouse().move(pad.x + pad.width * 0.8, pad.y + pad.height * 0.6);
        page.mouse().up();
        return this;
    }

    /** Where the keyboard is open, the pad may lie under it; it may be on its way out already. */
    private void putTheKeyboardAway() {
        for (var writtenIn : page.locator("input:focus, textarea:focus").all()) {
            writtenIn.blur();
        }
        page.locator("html:not([data-keyboard])").waitFor();
    }

    Tablet sign() {
        button("signing.sign").click();
        return this;
    }

    /** The receipt's digits, once the screen thanks. */
    String receipt() {
        var digits = page.locator(".thanks-digits");
        assertThat(digits).hasText(RECEIPT);
        return digits.innerText().replaceAll("\\D", "");
    }

    /** Takes back what the number is of, on the large keys, one digit after the other. */
    Tablet takeBack(String number) {
        goTo("/k/withdraw");
        number.chars()
                .forEach(digit -> Stall.button(page, Character.toString(digit)).click());
        button("privacy.send").click();
        assertThat(button("privacy.taken.done")).isVisible();
        return this;
    }

    /** As it is found by the next person. */
    Tablet isAtTheStart() {
        page.waitForURL("**/k");
        assertThat(page.locator(".welcome, .grid").first()).isVisible();
        return this;
    }

    Tablet isAccessible() {
        Look.at(page).isAccessible();
        return this;
    }

    Tablet fitsSideways() {
        Look.at(page).fitsSideways();
        return this;
    }

    void close() {
        page.context().close();
    }
}
