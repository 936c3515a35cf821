package org.placard.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placard.campaign.CampaignShelf;
import org.placard.event.Event;
import org.placard.fakes.DeskNode;
import org.placard.letter.MailOffer.Extent;
import org.placard.letter.MailOffer.Why;
import org.placard.shared.CampaignSlug;
import org.placard.shared.CountryCode;
import org.placard.shared.LanguageTag;

/** What somebody's own phone makes of the code on the screen. */
class OwnMailTest {

    private static final CampaignSlug MISSING = new CampaignSlug("missing-in-xinjiang");
    private static final LanguageTag ENGLISH = LanguageTag.ENGLISH;

    private static DeskNode node;

    @TempDir
    private Path config;

    private WritingDesk table;

    @BeforeAll
    static void foundOnce(@TempDir Path data) {
        node = new DeskNode(data);
    }

    @AfterAll
    static void close() {
        node.close();
    }

    @BeforeEach
    void aTable() {
        table = new WritingDesk(node, config);
    }

    @Test
    void theWholeLetterStandsInTheMailAsItWasWritten() {
        var mail = read(codes(table.ofAResident()), Extent.WHOLE);

        assertThat(mail.to()).isEqualTo("president@example.org");
        assertThat(mail.subject()).isEqualTo("Press");
        assertThat(mail.body().lines())
                .containsExactly(
                        "Dear President Lovelace,",
                        "",
                        "I write about three printers.",
                        "• Free them.",
                        "",
                        "Yours sincerely,",
                        "A resident of Switzerland");
    }

    @ParameterizedTest
    @ValueSource(strings = {"请释放他们。", "ئۇلارنى قويۇپ بېرىڭ؟", "Ұлдарын босатыңыз!", "100 % & a+b = c? #1 / “2”"})
    void everyScriptAndEverySignArrives(String words) {
        var mail = new Mail("a+b@example.org", words, words + "\n\n" + words);

        var read = Phone.reads(MailCode.of(mail).orElseThrow().png());

        assertThat(read).isEqualTo(new Mail("a+b@example.org", words, words + "\r\n\r\n" + words));
        assertThat(mail.address()).matches("[\\x21-\\x7e]+");
    }

    @Test
    void nobodyIsNamedWhoDidNotAgreeAndNoAddressLeavesThePaper() {
        var letter = WritingDesk.as(LetterMode.OWN, "Grixelgasse 7741", table.ofAResident());

        codes(letter)
                .values()
                .forEach(code -> assertThat(Phone.reads(code.png()).body()).doesNotContain("Grixelgasse"));
        assertThat(read(codes(table.signed("Aygul Memet")), Extent.WHOLE).body())
                .endsWith("Aygul Memet");
    }

    @Test
    void whatIsTooLongForACodeIsOfferedShorter() {
        var codes = codes(table.saying("The first paragraph.\n\n" + "Let them go. ".repeat(200)));

        assertThat(codes.keySet()).containsExactly(Extent.ADDRESS);
        assertThat(read(codes, Extent.ADDRESS).body()).isEmpty();
    }

    @Test
    void inPracticeItIsASpecimenToNobody() {
        var practising = table.desk(node.ledger(), Event.State.PRACTICE);

        var codes = offered(practising.mail(table.campaign(), table.ofAResident()));

        assertThat(codes.values()).allSatisfy(code -> {
            assertThat(Phone.reads(code.png()).to()).isEmpty();
            assertThat(Phone.reads(code.png()).subject()).isEqualTo("SPECIMEN: Press");
        });
    }

    @Test
    void aLetterByHandHasNoWordsToSend() {
        var letter = WritingDesk.as(LetterMode.BY_HAND, null, table.ofAResident());

        assertThat(table.desk().mail(table.campaign(), letter)).isEqualTo(new MailOffer.None(Why.BY_HAND));
    }

    @Test
    void aTargetWithoutAnEmailGetsPaper() {
        table.change("  email: president@example.org\n", "");

        assertThat(table.desk().mail(table.campaign(), table.ofAResident()))
                .isEqualTo(new MailOffer.None(Why.NO_ADDRESS));
    }

    @Test
    void afterTheDeadlineNothingIsMailed() {
        table.change("2021-09-10", "2026-11-19");

        assertThat(table.desk().mail(table.campaign(), table.ofAResident()))
                .isEqualTo(new MailOffer.None(Why.TOO_LATE));
    }

    /** Nine characters for each of Chinese, six for each of Arabic script: what of the shipped letter a code has room for. */
    @ParameterizedTest
    @CsvSource({"en, WHOLE", "de, WHOLE", "zh, DEMANDS", "ug, DEMANDS", "kk, DEMANDS"})
    void ofTheShippedLetterSoMuchFits(String language, Extent most) {
        var campaign = CampaignShelf.shipped().bySlug(MISSING).orElseThrow();
        var text = campaign.text(new LanguageTag(language));
        var model = Objects.requireNonNull(text.letter());
        var letter = new WrittenLetter(
                MISSING,
                ENGLISH,
                LetterMode.MODEL,
                text.language(),
                model.salutation(),
                LetterBody.model(text, model),
                model.closing(),
                new CountryCode("CH"),
                table.letters().residentOf(new CountryCode("CH"), text.language()),
                null,
                null,
                null,
                "A4");

        var codes = offered(table.desk(node.ledger(), Event.State.PRACTICE).mail(campaign, letter));

        assertThat(codes.keySet()).first().isEqualTo(most);
        codes.values()
                .forEach(code -> assertThat(Phone.reads(code.png()).subject()).contains(text.shortTitle()));
    }

    private Map<Extent, MailCode> codes(WrittenLetter letter) {
        return offered(table.desk().mail(table.campaign(), letter));
    }

    private static Mail read(Map<Extent, MailCode> codes, Extent extent) {
        return Phone.reads(Objects.requireNonNull(codes.get(extent)).png());
    }

    private static Map<Extent, MailCode> offered(MailOffer offer) {
        if (offer instanceof MailOffer.Codes(var codes)) {
            return codes;
        }
        throw new AssertionError("Nothing is offered: " + offer);
    }
}
