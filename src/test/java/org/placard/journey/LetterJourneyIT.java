package org.placard.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placard.journey.Browsers.Size;
import org.placard.letter.Phone;
import org.placard.printing.printer.ScriptedPeer;

/** Someone writes to the official who can act, and the page that prints is the letter that was written. */
class LetterJourneyIT {

    private static final String MODEL = "I am deeply troubled by what has happened";
    private static final String OWN = "My grandmother taught me to ask.";
    private static final String NAME = "Rahile Quzvaldia";
    private static final String IN_NO_FONT = "\uD80C\uDC00";

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
    @CsvSource({
        "WIDE, en, 100, My grandmother taught me to ask., A resident of Switzerland",
        "SMALL, en, 200, My grandmother taught me to ask., A resident of Switzerland",
        "UPRIGHT, zh, 100, 这句话是我自己写的。, 一位瑞士居民",
        "SMALL, zh, 200, 这句话是我自己写的。, 一位瑞士居民",
        "WIDE, ug, 200, بۇ جۈملىنى ئۆزۈم يازدىم, ياشايدىغان بىر كىشى",
        "UPRIGHT, ug, 100, بۇ جۈملىنى ئۆزۈم يازدىم, ياشايدىغان بىر كىشى",
    })
    void theModelLetterIsChangedAndPrintsAsItWasWritten(
            Size size, String language, int textSize, String sentence, String resident) {
        var tablet = stall.tablet(size, language).enlarge(textSize);
        var desk = Desk.on(tablet);
        tablet.fitsSideways().isAccessible();
        var model = desk.words().inputValue().lines().toList();

        desk.begin(sentence).handIn();

        var number = desk.number();
        tablet.fitsSideways().isAccessible();
        assertThat(tablet.receipt()).hasSize(16);
        assertThat(desk.paper())
                .satisfies(Paper.says(sentence))
                .satisfies(Paper.says(model.getFirst()))
                .satisfies(Paper.says(model.getLast()))
                .satisfies(Paper.says(resident))
                .satisfies(Paper.says("SPECIMEN"))
                .satisfies(Paper.says(Integer.toString(number)));
        tablet.close();
    }

    @ParameterizedTest
    @CsvSource({"WIDE, en, 100", "SMALL, ug, 200", "UPRIGHT, zh, 200"})
    void whoWritesByHandGetsLinesAndACardAndNoWords(Size size, String language, int textSize) {
        var tablet = stall.tablet(size, language).enlarge(textSize);
        var desk = Desk.on(tablet);
        var model = desk.words().inputValue();

        desk.choose("letter.mode.byHand");
        assertThat(desk.words()).hasCount(0);
        tablet.fitsSideways().isAccessible();
        desk.handIn();

        assertThat(desk.number()).isPositive();
        assertThat(desk.paper())
                .satisfies(Paper.says(tablet.words().of("letter.page.tips")))
                .satisfies(Paper.doesNotSay(model.lines().findFirst().orElseThrow()));
        tablet.close();
    }

    @ParameterizedTest
    @CsvSource({"SMALL, ug, 200", "SMALL, de, 150", "WIDE, en, 200", "UPRIGHT, kk, 200"})
    void whatOneWritesStaysInSightWhileTheKeyboardIsOpen(Size size, String language, int textSize) {
        var desk = Desk.on(stall.tablet(size, language).enlarge(textSize));

        desk.words().click();

        var field = desk.words().boundingBox();
        var keyboard = desk.tablet().page().locator(".keyboard").boundingBox();
        var stage = desk.tablet().page().locator(".stage").boundingBox();
        var seen = Math.min(field.y + field.height, keyboard.y) - Math.max(field.y, stage.y);
        assertThat(seen).as("pixels of the field in sight").isGreaterThan(180);
        desk.tablet().close();
    }

    @Test
    void ownWordsBeginOnAnEmptyPage() {
        var desk = Desk.on(stall.tablet(Size.WIDE, "en")).choose("letter.mode.own");
        assertThat(desk.words()).hasValue("");
        desk.handIn();
        assertThat(desk.problem()).hasText(desk.say("error.empty"));

        desk.type(desk.words(), OWN).handIn();

        assertThat(desk.number()).isPositive();
        assertThat(desk.paper()).satisfies(Paper.says(OWN)).satisfies(Paper.doesNotSay(MODEL));
        desk.tablet().close();
    }

    @ParameterizedTest
    @CsvSource({"en, zh, 尊敬的习近平主席", "ug, en, Dear President Xi Jinping", "zh, ug, ئۆزۈم"})
    void theLettersLanguageIsNotTheScreens(String screen, String letter, String said) {
        var desk = Desk.on(stall.tablet(Size.WIDE, screen)).writeIn(letter);

        assertThat(desk.words()).hasAttribute("lang", letter);
        assertThat(desk.tablet().page().locator("html")).hasAttribute("lang", screen);
        if (letter.equals("ug")) {
            desk.begin(said);
        }
        desk.tablet().isAccessible();
        desk.handIn();

        assertThat(desk.number()).isPositive();
        assertThat(desk.paper()).satisfies(Paper.says(said));
        desk.tablet().close();
    }

    @Test
    void whoDoesNotAgreeIsNotNamed() {
        var desk = Desk.on(stall.tablet(Size.WIDE, "en")).sign(NAME).handIn();
        assertThat(desk.problem()).hasText(desk.say("error.consent"));
        desk.tablet().isAccessible().fitsSideways();

        desk.choose("letter.signed.resident").handIn();

        assertThat(desk.number()).isPositive();
        assertThat(desk.paper())
                .satisfies(Paper.doesNotSay("Quzvaldia"))
                .satisfies(Paper.says("A resident of Switzerland"));
        desk.tablet().close();
    }

    @Test
    void whoAgreesIsNamed() {
        var desk = Desk.on(stall.tablet(Size.WIDE, "en")).sign(NAME).agree().handIn();

        assertThat(desk.number()).isPositive();
        assertThat(desk.paper()).satisfies(Paper.says(NAME)).satisfies(Paper.doesNotSay("A resident of"));
        desk.tablet().close();
    }

    @Test
    void agreeingAndThenThinkingBetterOfItNamesNobody() {
        var desk = Desk.on(stall.tablet(Size.WIDE, "en")).sign(NAME).agree();

        desk.choose("letter.signed.resident").choose("letter.signed.name");

        assertThat(desk.consent()).not().isChecked();
        desk.choose("letter.signed.resident").handIn();
        assertThat(desk.number()).isPositive();
        assertThat(desk.paper()).satisfies(Paper.doesNotSay("Quzvaldia"));
        desk.tablet().close();
    }

    @Test
    void aCharacterThatNoFontHasIsNamedWhileOneTypes() {
        var desk = Desk.on(stall.tablet(Size.WIDE, "en"));
        var fine = desk.words().inputValue();

        desk.words().fill(OWN + IN_NO_FONT);

        assertThat(desk.problem())
                .hasText(desk.say("missing", "character", IN_NO_FONT, "name", "EGYPTIAN HIEROGLYPH A001"));
        desk.handIn();
        assertThat(desk.problem()).containsText("EGYPTIAN HIEROGLYPH A001");
        desk.tablet().isAccessible();
        desk.words().fill(fine);
        assertThat(desk.problem()).isEmpty();
        desk.handIn();
        assertThat(desk.number()).isPositive();
        desk.tablet().close();
    }

    @Test
    void lettersAreNumberedAsTheyComeWhicheverTabletTheyComeFrom() {
        var before = stall.lettersTaken();

        for (int more = 1; more <= 3; more++) {
            var desk = Desk.on(stall.tablet(Size.SMALL, "en")).handIn();
            assertThat(desk.number()).isEqualTo(before + more);
            assertThat(desk.paper()).satisfies(Paper.says(Integer.toString(before + more)));
            desk.tablet().close();
        }
    }

    @Test
    void theNumberStaysInSightOfWhatBecomesOfTheLetter() throws IOException {
        var volunteer = Volunteer.at(stall);
        var page = stall.browsers().tablet(Size.WIDE);
        page.clock().install();
        var desk = Desk.on(stall.enrol(page, "en")).handIn();
        var number = desk.number();
        assertThat(desk.where()).hasText(desk.say("done.where.WAITING"));
        desk.looksWell("WAITING");

        volunteer.use("ipp://127.0.0.1:9/ipp/print").printAll();
        assertThat(desk.where()).hasText(desk.say("done.where.PRINTER_STOPPED"));
        desk.looksWell("PRINTER_STOPPED");

        try (var printer = new ScriptedPeer()) {
            volunteer.stop().use(printer.address().toString()).printAll();
            assertThat(desk.where()).hasText(desk.say("done.where.AT_THE_TABLE", "number", number));
        }
        desk.looksWell("AT_THE_TABLE");

        volunteer.handOver(number);
        assertThat(desk.where()).hasText(desk.say("done.where.HANDED_OVER"));
        page.clock().fastForward("01:01");
        desk.tablet().isAtTheStart().close();
        volunteer.close();
    }

    @Test
    void onesOwnPhoneOpensTheMailAndTheCodeGoesWithTheScreen() {
        var page = stall.browsers().tablet(Size.SMALL);
        page.clock().install();
        var desk = Desk.on(stall.enrol(page, "en")).handIn();
        desk.number();
        assertThat(desk.code()).hasCount(0);
        for (var language : List.of("ug", "zh", "de", "en")) {
            var tablet = new Tablet(page, Words.in(language), desk.tablet().address()).speak();
            tablet.button("letter.mail.offer").click();
            tablet.button("letter.mail.show.WHOLE").waitFor();
            for (var glance : Glance.inTurn(1)) {
                glance.fits(tablet, "LETTER_PHONE-" + language);
            }
            tablet.isAccessible();
        }

        desk.tablet().button("letter.mail.show.WHOLE").click();

        for (var size : Size.values()) {
            new Glance(size, 100).fits(desk.tablet(), "LETTER_CODE");
            assertThat(Phone.scanned(desk.code().screenshot()))
                    .startsWith("mailto:?subject=SPECIMEN:%20")
                    .contains("&body=Dear%20President", "A%20resident%20of%20Switzerland");
        }
        new Glance(Size.SMALL, 200).fits(desk.tablet(), "LETTER_CODE");
        desk.tablet().isAccessible();
        page.clock().fastForward("01:01");
        Traces.in(desk.tablet().isAtTheStart().page()).areNone("mailto:", "Dear%20President", "data:image/png");
        desk.tablet().close();
    }

    @Test
    void aDoubleTapIsOneLetter() {
        var before = stall.lettersTaken();
        var desk = Desk.on(stall.tablet(Size.WIDE, "en"));

        desk.tablet().button("letter.handIn").dblclick();

        assertThat(desk.number()).isEqualTo(before + 1);
        assertThat(stall.lettersTaken()).isEqualTo(before + 1);
        desk.tablet().close();
    }

    @Test
    void goingBackAndForthAndReloadingIsNoSecondLetter() {
        var before = stall.lettersTaken();
        var tablet = stall.tablet(Size.WIDE, "en").goTo("/k/c/missing-in-xinjiang");
        var desk = Desk.on(tablet).begin(OWN).handIn();
        assertThat(desk.number()).isEqualTo(before + 1);

        tablet.page().reload();
        assertThat(desk.words()).not().hasValue(Pattern.compile(OWN));
        tablet.page().goBack();
        assertThat(tablet.heading()).isVisible();
        tablet.page().goForward();
        assertThat(desk.preview()).isVisible();

        assertThat(desk.words().inputValue()).startsWith(MODEL);
        assertThat(stall.lettersTaken()).isEqualTo(before + 1);
        tablet.close();
    }
}
