package org.placard.journey;

import com.microsoft.playwright.Page;
import org.placard.journey.Browsers.Size;

/** Every screen that an attendee can meet, how one gets there, and what one is meant to tap on it. */
enum Screen {
    CHOOSER("a.btn.paper, a.tile"),
    CAMPAIGN(".act-bar .btn"),
    STORIES(".story .btn"),
    SIGNING(".sign-button"),
    SIGNING_BY_TYPING(".sign-button"),
    SIGNING_WITH_ERRORS("[data-part=errors]"),
    WHAT_YOU_SIGN(".sign-panel .btn"),
    RIGHTS(".sign-panel .btn"),
    KEYBOARD(".sign-go-on"),
    STILL_THERE("dialog.idle .keep"),
    THANKS(".thanks .btn.line"),
    LETTER(".letter-hand-in"),
    LETTER_BY_NAME(".letter-hand-in"),
    LETTER_KEYBOARD(".letter-hand-in"),
    LETTER_BY_HAND(".letter-hand-in"),
    LETTER_DONE("placard-leave-button .btn"),
    TAKING_BACK(".take-back .btn.accent"),
    NO_SUCH_PAGE(".message .btn");

    private static final String APPEAL = "/k/c/missing-in-xinjiang/letter";

    private final String main;

    Screen(String main) {
        this.main = main;
    }

    String main() {
        return main;
    }

    /** Goes there and waits until it stands. */
    void show(Tablet tablet) {
        switch (this) {
            case CHOOSER -> tablet.goTo("/k");
            case CAMPAIGN -> tablet.goTo("/k/c/free-xinjiang");
            case STORIES -> tablet.goTo("/k/stories");
            case NO_SUCH_PAGE -> tablet.goTo("/k/nowhere");
            case TAKING_BACK -> takeBack(tablet);
            case LETTER, LETTER_BY_NAME, LETTER_KEYBOARD, LETTER_BY_HAND, LETTER_DONE -> write(tablet);
            default -> sign(tablet);
        }
        tablet.page().locator(main).first().waitFor();
    }

    private void sign(Tablet tablet) {
        tablet.goTo(Tablet.PETITION);
        switch (this) {
            case WHAT_YOU_SIGN -> tablet.button("signing.whatYouSign").click();
            case RIGHTS -> tablet.button("signing.rights").click();
            case KEYBOARD -> tablet.field("signing.name").click();
            case SIGNING_BY_TYPING ->
                named(tablet).button("signing.typeInstead").click();
            case STILL_THERE -> named(tablet).page().clock().fastForward("00:46");
            case THANKS -> named(tablet).draw().tick("keep").sign().receipt();
            case SIGNING_WITH_ERRORS -> tablet.tick("contact").sign();
            default -> tablet.field("signing.name").waitFor();
        }
    }

    private static Tablet named(Tablet tablet) {
        return tablet.write("signing.name", tablet.words().ownName());
    }

    private void write(Tablet tablet) {
        var page = tablet.goTo(APPEAL).page();
        page.locator(".letter-pages img").first().waitFor();
        switch (this) {
            case LETTER_BY_NAME -> tablet.button("letter.signed.name").click();
            case LETTER_KEYBOARD -> page.locator("#letter-words").click();
            case LETTER_BY_HAND -> tablet.button("letter.mode.byHand").click();
            case LETTER_DONE -> tablet.button("letter.handIn").click();
            default -> tablet.button("letter.handIn").waitFor();
        }
        awaitLetter(page);
    }

    private void awaitLetter(Page page) {
        switch (this) {
            case LETTER_BY_NAME -> page.locator("#letter-name").waitFor();
            case LETTER_BY_HAND ->
                page.locator(".letter:not(:has(#letter-words))").waitFor();
            case LETTER_KEYBOARD -> page.locator(".keyboard").waitFor();
            default -> page.locator("main").waitFor();
        }
    }

    private static void takeBack(Tablet tablet) {
        tablet.goTo("/k/withdraw").button("privacy.send").click();
        tablet.page().locator(".take-back-problem p").waitFor();
    }

    /** A form for two columns is read from top to bottom where there is room for one only, or for large text. */
    boolean showsItsButton(Glance glance) {
        return switch (this) {
            case KEYBOARD, STILL_THERE, WHAT_YOU_SIGN, RIGHTS, CAMPAIGN -> true;
            case STORIES -> false;
            case SIGNING, SIGNING_BY_TYPING, SIGNING_WITH_ERRORS ->
                glance.text() == 100 && glance.size() != Size.UPRIGHT;
            default -> glance.text() == 100;
        };
    }

    boolean coversTheBar() {
        return this == NO_SUCH_PAGE || this == STILL_THERE;
    }

    /** Whether the languages can be reached while it stands, and it goes on standing when one of them is tapped. */
    boolean keepsStanding() {
        return switch (this) {
            case NO_SUCH_PAGE, STILL_THERE, WHAT_YOU_SIGN, RIGHTS, KEYBOARD, LETTER_KEYBOARD, TAKING_BACK -> false;
            default -> true;
        };
    }
}
