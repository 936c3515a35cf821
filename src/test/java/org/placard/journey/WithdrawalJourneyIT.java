package org.placard.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placard.journey.Browsers.Size;
import org.placard.shared.ReceiptNumber;

/** Someone takes back what they gave, with nothing but the number on their receipt. */
class WithdrawalJourneyIT {

    private static final String STAYS = "Aygul Stays";
    private static final String GOES = "Dilnur Goes";

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
    @CsvSource({"WIDE, en, 100", "SMALL, ug, 200", "UPRIGHT, zh, 100", "SMALL, kk, 150"})
    void takesBackInOnesOwnLanguage(Size size, String language, int textSize) {
        var before = stall.withdrawalsTaken();
        var tablet = takingBack(size, language, textSize);
        tablet.fitsSideways().isAccessible();

        type(tablet, neverGivenOut());

        assertThat(tablet.heading()).hasText(tablet.words().of("privacy.taken.title"));
        tablet.fitsSideways().isAccessible();
        tablet.button("privacy.taken.done").click();
        tablet.isAtTheStart();
        assertThat(stall.withdrawalsTaken()).isEqualTo(before + 1);
        tablet.close();
    }

    @Test
    void whatWasTakenBackIsInNoFileAndWhatWasNotStillIs() {
        signs(STAYS);
        type(takingBack(Size.WIDE, "en", 100), signs(GOES));

        var office = Office.of(stall).goTo("console.menu.export");
        office.includePractice();
        var handOver = text(office.download(office.file("console.export.handOver")));
        assertThat(office.main()).containsText("1 taken back");
        var team = text(office.download(office.file("console.export.team")));

        assertThat(handOver).contains(STAYS).doesNotContain(GOES);
        assertThat(team).contains(STAYS).doesNotContain(GOES);
        office.goTo("console.menu.records");
        assertThat(office.row(GOES)).containsText(office.words().of("console.records.withdrawn"));
        assertThat(office.row(STAYS)).containsText(office.words().of("console.records.practice"));
        office.close();
    }

    @Test
    void aLetterTakenBackIsNotPrinted() {
        var stays = Desk.on(stall.tablet(Size.WIDE, "en")).sign(STAYS).agree().handIn();
        stays.number();
        stays.tablet().close();
        var goes = Desk.on(stall.tablet(Size.WIDE, "en")).sign(GOES).agree().handIn();
        goes.number();
        var receipt = goes.tablet().receipt();
        goes.tablet().close();
        type(takingBack(Size.WIDE, "en", 100), receipt);

        var office = Office.of(stall).goTo("console.menu.letters");
        office.button("console.letters.make").click();

        var paper = Paper.of(office.download(office.link("console.letters.file")));
        assertThat(paper).satisfies(Paper.says(STAYS)).satisfies(Paper.doesNotSay(GOES));
        office.close();
    }

    @Test
    void theAnswerIsTheSameForANumberThatWasNeverGivenOut() {
        var given = takingBack(Size.WIDE, "en", 100);
        var never = takingBack(Size.WIDE, "en", 100);

        type(given, signs("Somebody Else"));
        type(never, neverGivenOut());

        assertThat(screen(never)).isEqualTo(screen(given)).contains("Taken.");
        given.close();
        never.close();
    }

    @Test
    void aSlipOfTheFingerIsToldAndTakesNothingBack() {
        var before = stall.withdrawalsTaken();
        var tablet = takingBack(Size.WIDE, "en", 100);
        var number = neverGivenOut();
        var last = (number.charAt(15) - '0' + 1) % 10;

        type(tablet, number.substring(0, 15) + last);

        assertThat(tablet.page().getByRole(AriaRole.ALERT))
                .hasText(tablet.words().of("privacy.mistyped"));
        tablet.isAccessible();
        assertThat(stall.withdrawalsTaken()).isEqualTo(before);
        tablet.close();
    }

    private static Tablet takingBack(Size size, String language, int textSize) {
        var tablet = stall.tablet(size, language).enlarge(textSize).goTo("/k/withdraw");
        assertThat(tablet.heading()).hasText(tablet.words().of("privacy.title"));
        return tablet;
    }

    /** On the large keys, one digit after the other. */
    private static void type(Tablet tablet, String receipt) {
        receipt.chars()
                .forEach(digit ->
                        Stall.button(tablet.page(), Character.toString(digit)).click());
        assertThat(tablet.page().getByRole(AriaRole.TEXTBOX)).hasValue(receipt.replaceAll("(\\d{4})(?=\\d)", "$1 "));
        tablet.button("privacy.send").click();
        assertThat(tablet.button("privacy.taken.done")
                        .or(tablet.page().locator(".take-back-problem p"))
                        .first())
                .isVisible();
    }

    private static String signs(String name) {
        var tablet = stall.tablet(Size.WIDE, "en").goTo(Tablet.PETITION).write("signing.name", name);
        var receipt = tablet.draw().tick("keep").tick("handOver").sign().receipt();
        tablet.close();
        return receipt;
    }

    private static String neverGivenOut() {
        return ReceiptNumber.draw(new SecureRandom()).digits();
    }

    private static String screen(Tablet tablet) {
        return tablet.page().locator(".take-back").innerText();
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
