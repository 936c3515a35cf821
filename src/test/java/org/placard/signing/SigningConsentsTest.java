package org.placard.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placard.ledger.ActionContent.ConsentPurpose.CONTACT;
import static org.placard.ledger.ActionContent.ConsentPurpose.HAND_OVER;
import static org.placard.ledger.ActionContent.ConsentPurpose.HAND_OVER_DRAWING;
import static org.placard.ledger.ActionContent.ConsentPurpose.KEEP;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placard.shared.text.Piece;

/** What a person agrees to, and what is never taken for agreed. */
@ExtendWith(OpenTable.class)
class SigningConsentsTest {

    private final SigningTable table;
    private final Post post;
    private final Form form;

    SigningConsentsTest(SigningTable table) {
        this.table = table;
        post = Post.to(table);
        form = Form.of(table, "en");
    }

    @Test
    void nothingIsAgreedToUnlessItWasTicked() {
        post.sign(form);

        assertThat(table.consent(KEEP).given()).isTrue();
        assertThat(table.consent(HAND_OVER).given()).isFalse();
        assertThat(table.consent(CONTACT).given()).isFalse();
    }

    @Test
    void handingOverIsKeptOnlyWhereItWasTicked() {
        post.sign(form.answering("handOver", true));

        assertThat(table.consent(HAND_OVER).given()).isTrue();
        assertThat(table.consent(CONTACT).given()).isFalse();
    }

    @Test
    void withoutAgreeingThatItIsKeptNothingIsKept() {
        assertThat(post.sign(form.answering("keep", false)).error("keep")).isEqualTo("keepMissing");
        assertThat(table.records()).isEmpty();
    }

    @Test
    void anEmailWithoutWriteToMeIsNeverKept() {
        post.sign(form.with("email", "aygul@example.org").with(json -> json.put("ofAge", true)));

        assertThat(table.person().email()).isNull();
    }

    @Test
    void anEmailIsKeptWithWriteToMeAndTheAge() {
        post.sign(form.answering("contact", true).with("email", "a@example.org").with(json -> json.put("ofAge", true)));

        assertThat(table.person().email()).isEqualTo("a@example.org");
    }

    @Test
    void whoIsBelowTheMinimumAgeIsNotWrittenTo() {
        var answer = post.sign(form.answering("contact", true).with("email", "a@example.org"));

        assertThat(answer.error("age")).isEqualTo("ageMissing");
        assertThat(table.records()).isEmpty();
    }

    @Test
    void theMinimumAgeIsTheOrganisationsAndPartOfWhatWasAgreedTo() {
        post.sign(form);

        assertThat(table.consent(CONTACT).text()).endsWith("I am 16 or older.");
        assertThat(table.model("en").minimumAge()).isEqualTo(16);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "zh", "ug", "kk"})
    void consentsAreKeptInTheWordsAndLanguageThatWereShown(String language) {
        post.sign(Form.of(table, language));

        var shown = table.model(language).consents().getFirst();
        var kept = table.consent(KEEP);
        assertThat(kept.text()).isEqualTo(Piece.joined(shown.pieces()) + " " + shown.hint());
        assertThat(kept.version()).isEqualTo(shown.version());
        assertThat(kept.language().value()).isEqualTo(language);
        assertThat(kept.text()).contains("Some Group");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'Ada Lovelace, President'",
        "de, 'Ada Lovelace, President'",
        "zh, President Ada Lovelace",
        "ug, Ada Lovelace، President",
        "kk, 'Ada Lovelace, President'",
    })
    void organisationAndTargetStandApartFromTheWordsAroundThem(String language, String target) {
        assertThat(inserted(language, 0)).containsExactly("Some Group");
        assertThat(inserted(language, 1)).containsExactlyInAnyOrder("Some Group", target);
        assertThat(inserted(language, 2)).containsExactly("Some Group");
    }

    private List<String> inserted(String language, int consent) {
        return table.model(language).consents().get(consent).pieces().stream()
                .filter(Piece::inserted)
                .map(Piece::text)
                .toList();
    }

    @Test
    void theDrawingIsAskedAboutOnlyWhereThePackHandsItOver() {
        assertThat(asked()).doesNotContain("drawing");
        table.handingDrawingsOver();
        assertThat(asked()).containsExactly("keep", "handOver", "contact", "drawing");
    }

    @Test
    void aDrawingIsHandedOverByItsOwnTickAlone() {
        table.handingDrawingsOver();
        post.sign(Form.of(table, "en").answering("handOver", true).answering("drawing", true));

        assertThat(table.consent(HAND_OVER_DRAWING).given()).isTrue();
        assertThat(table.consent(HAND_OVER_DRAWING).text()).contains("drawing of my signature", "Ada Lovelace");
    }

    @Test
    void theTickForTheNameSaysNothingOfTheDrawing() {
        table.handingDrawingsOver();
        post.sign(Form.of(table, "en").answering("handOver", true));

        assertThat(table.consent(HAND_OVER).given()).isTrue();
        assertThat(table.consent(HAND_OVER_DRAWING).given()).isFalse();
    }

    @Test
    void whoTypesOrKeepsTheNameBackWasNotAskedAndAgreedToNothing() {
        table.handingDrawingsOver();
        var all = Form.of(table, "en").answering("drawing", true);
        post.sign(all.typed().answering("handOver", true));
        assertThat(table.theOnlyOne().consents()).noneMatch(consent -> consent.purpose() == HAND_OVER_DRAWING);

        post.sign(all.with("id", table.id(2)));
        assertThat(table.all())
                .allSatisfy(content ->
                        assertThat(content.consents()).noneMatch(consent -> consent.purpose() == HAND_OVER_DRAWING));
    }

    @Test
    void withoutAskingNobodyAgreesWhateverABrowserSends() {
        post.sign(form.answering("handOver", true).answering("drawing", true));

        assertThat(table.theOnlyOne().consents()).noneMatch(consent -> consent.purpose() == HAND_OVER_DRAWING);
    }

    @Test
    void whatAPageSendsThatWasOpenedBeforeThereWasTheQuestionIsKeptAsWell() {
        post.sign(form.with(sent -> {
            sent.remove("drawing");
            return sent;
        }));

        assertThat(table.theOnlyOne().consents())
                .isNotEmpty()
                .noneMatch(consent -> consent.purpose() == HAND_OVER_DRAWING);
    }

    private List<String> asked() {
        return table.model("en").consents().stream()
                .map(SigningModel.Consent::purpose)
                .toList();
    }

    @Test
    void whoReadOtherWordsIsShownTheNewOnesAndNothingIsKept() {
        table.organisationBecomes("Another Group");

        var answer = post.sign(form);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body().at("/model/consents/0/pieces").toString()).contains("Another Group");
        assertThat(table.records()).isEmpty();
    }

    @Test
    void whoReadAnotherPetitionIsShownTheNewOne() {
        table.packBecomes("cd");

        assertThat(post.sign(form).outcome()).isEqualTo("changed");
        assertThat(table.records()).isEmpty();
    }
}
