package org.placard.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placard.journey.Browsers.Size;

/** Someone walks up, signs, and walks off with a receipt. */
class SigningJourneyIT {

    private static final String AGAIN = """
            async (body) => (await fetch('/k/api/signatures', { method: 'POST', body,
              headers: { 'Content-Type': 'application/json', 'X-Placard': 'signing' } })).json()
            """;

    private static Stall stall;

    @BeforeAll
    static void setUpTheStall() {
        stall = Stall.with(Deployment.withTwoPetitions());
    }

    @AfterAll
    static void packUp() {
        stall.close();
    }

    @ParameterizedTest
    @CsvSource({
        "WIDE, en, 100, Aygul Memet",
        "SMALL, de, 200, Jürg Müller-Lüdenscheidt",
        "UPRIGHT, zh, 100, 古丽娜尔",
        "WIDE, ug, 200, ئايگۈل مەمەت",
        "UPRIGHT, ug, 100, ئايگۈل مەمەت",
        "SMALL, kk, 100, Әйгүл Қасымқызы",
    })
    void signsInOnesOwnLanguage(Size size, String language, int textSize, String name) {
        var tablet = stall.tablet(size, language).enlarge(textSize);
        tablet.goTo(Tablet.PETITION);
        tablet.write("signing.name", name).draw().tick("keep").fitsSideways().isAccessible();

        tablet.sign();

        assertThat(tablet.receipt()).hasSize(16);
        tablet.fitsSideways().isAccessible();
        tablet.close();
    }

    @Test
    void typingTheNameIsAsGoodAsDrawing() {
        var tablet = stall.tablet(Size.WIDE, "en").goTo(Tablet.PETITION).write("signing.name", "Typed Instead");
        tablet.button("signing.typeInstead").click();
        tablet.page().getByLabel(tablet.words().of("signing.typedConfirm")).check();

        tablet.tick("keep").sign();

        assertThat(tablet.receipt()).hasSize(16);
        tablet.close();
    }

    @Test
    void isToldWhatIsMissingAndKeepsWhatWasTyped() {
        var tablet = stall.tablet(Size.WIDE, "en").goTo(Tablet.PETITION).write("signing.name", "Half Done");

        tablet.sign();

        assertThat(tablet.page().locator("[data-part=errors] li")).hasText(new String[] {
            tablet.words().of("signing.error.signatureMissing"), tablet.words().of("signing.error.keepMissing")
        });
        assertThat(tablet.field("signing.name")).hasValue("Half Done");
        tablet.isAccessible();
        tablet.close();
    }

    @Test
    void signsAnotherWithTheSameDetailsAndEachConsentAskedAnew() {
        var before = stall.signaturesTaken();
        var tablet = stall.tablet(Size.WIDE, "en").goTo(Tablet.PETITION).write("signing.name", "Two Times");
        tablet.draw().tick("keep").tick("handOver").sign();
        var first = tablet.receipt();

        tablet.button("signing.thanks.another").click();
        tablet.page()
                .locator("[data-campaign=" + Deployment.SECOND_PETITION + "]")
                .click();

        assertThat(tablet.field("signing.name")).hasValue("Two Times");
        assertThat(tablet.consent("keep")).not().isChecked();
        assertThat(tablet.consent("handOver")).not().isChecked();
        tablet.draw().tick("keep").sign();
        assertThat(tablet.receipt()).isNotEqualTo(first);
        assertThat(stall.signaturesTaken()).isEqualTo(before + 2);
        tablet.close();
    }

    @Test
    void aDoubleTapSignsOnce() {
        var before = stall.signaturesTaken();
        var tablet = stall.tablet(Size.WIDE, "en").goTo(Tablet.PETITION).write("signing.name", "Double Tap");
        tablet.draw().tick("keep");

        tablet.button("signing.sign").dblclick();

        assertThat(tablet.receipt()).hasSize(16);
        assertThat(stall.signaturesTaken()).isEqualTo(before + 1);
        tablet.close();
    }

    @Test
    void theSameSubmitSentAgainIsKeptOnce() {
        var before = stall.signaturesTaken();
        var tablet = stall.tablet(Size.WIDE, "en").goTo(Tablet.PETITION).write("signing.name", "Sent Again");
        List<String> sent = new ArrayList<>();
        tablet.page().onRequest(request -> sentBody(request, sent));
        tablet.draw().tick("keep").sign().receipt();

        var answer = (Map<?, ?>) tablet.page().evaluate(AGAIN, sent.getFirst());

        assertThat((Object) answer.get("outcome")).isEqualTo("kept");
        assertThat((Object) answer.get("kept")).asString().contains("before=true");
        assertThat(stall.signaturesTaken()).isEqualTo(before + 1);
        tablet.close();
    }

    private static void sentBody(Request request, List<String> sent) {
        if (request.url().endsWith("/k/api/signatures")) {
            sent.add(request.postData());
        }
    }
}
