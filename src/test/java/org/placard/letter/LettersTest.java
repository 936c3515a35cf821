package org.placard.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placard.campaign.Campaign;
import org.placard.campaign.CampaignShelf;
import org.placard.event.EventDetails;
import org.placard.event.EventDetails.Paper;
import org.placard.ledger.ActionContent.LetterText;
import org.placard.ledger.ActionContent.Strokes;
import org.placard.letter.page.Composition;
import org.placard.letter.page.Composition.Passage;
import org.placard.letter.page.Laid;
import org.placard.letter.page.PdfBook;
import org.placard.shared.CountryCode;
import org.placard.shared.Delivery;
import org.placard.shared.LanguageTag;
import org.placard.shared.text.ShippedWords;

/** What stands on the page, for a letter taken at a table in Bern. */
class LettersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @TempDir
    private Path config;

    private final Letters letters = new Letters(ShippedWords.texts());
    private Campaign campaign;

    @BeforeEach
    void aCampaign() {
        campaign = CampaignShelf.in(config).campaigns().all().getFirst();
    }

    @ParameterizedTest
    @CsvSource({"en", "zh"})
    void theAddressIsInLatinScriptForThePostOnTheWay(String language) {
        assertThat(composed(letter(language)).address())
                .containsExactly("Ada Lovelace", "President", "1 Main Street", "Springfield");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Bern, 20 November 2026",
                "de | Bern, 20. November 2026",
                "zh | Bern，2026年11月20日",
                "ug | Bern، 20-نويابىر، 2026",
                "kk | Bern, 2026 ж. 20 қараша",
            })
    void placeAndDateAreWrittenAsTheLettersLanguageDoes(String language, String written) {
        assertThat(composed(letter(language)).placeAndDate().replaceAll("\\p{Z}", " "))
                .isEqualTo(written);
    }

    @Test
    void anEnglishDateOnLetterPaperIsAmerican() {
        var composed = letters.compose(campaign, event("Bern", Paper.LETTER), letter("en"), null, DAY, false);

        assertThat(composed.placeAndDate()).isEqualTo("Bern, November 20, 2026");
    }

    @Test
    void withoutAPlaceTheDateStandsAlone() {
        var composed = letters.compose(campaign, event(" ", Paper.A4), letter("de"), null, DAY, false);

        assertThat(composed.placeAndDate()).isEqualTo("20. November 2026");
    }

    @Test
    void salutationWordsAndClosingStandAsTheyWereWritten() {
        var composed = composed(letter("zh"));

        assertThat(composed.salutation()).isEqualTo("尊敬的总统：");
        assertThat(composed.passages())
                .containsExactly(new Passage.Words("我写这封信。"), new Passage.Lead("我请求您："), new Passage.Item("释放他们。"));
        assertThat(composed.closing()).isEqualTo("此致敬礼！");
        assertThat(composed.number()).isEqualTo(17);
    }

    @Test
    void theWritersOwnAddressIsThereOnlyIfTheyGaveIt() {
        assertThat(composed(letter("en")).sender()).isEmpty();
        assertThat(composed(from("Main Street 2\n \n3011 Bern ")).sender())
                .containsExactly("Main Street 2", "3011 Bern");
    }

    @Test
    void ofALongSenderAddressFourLinesArePrinted() {
        assertThat(composed(from("a\nb\nc\nd\ne")).sender()).containsExactly("a", "b", "c", "d");
    }

    @Test
    void aDrawingWithoutAStrokeIsNoSignature() {
        assertThat(drawn(new Strokes(2000, List.of())).signed().ink()).isNull();
        assertThat(drawn(new Strokes(2000, List.of(new int[] {0, 0, 4095, 4095})))
                        .signed()
                        .ink())
                .isNotNull();
    }

    @Test
    void aSpecimenSaysSoAndALetterDoesNot() {
        assertThat(letters.compose(campaign, bern(), letter("en"), null, DAY, true)
                        .specimen())
                .isEqualTo("SPECIMEN");
        assertThat(composed(letter("en")).specimen()).isNull();
    }

    @Test
    void aLetterByHandComesWithACard() {
        assertThat(letters.layOut(campaign, bern(), byHand(), null, DAY, false))
                .isInstanceOfSatisfying(
                        Laid.Pages.class, pages -> assertThat(pages.sheets()).hasSize(2));
    }

    @Test
    void copiesFollowTheLetterEachInItsOwnWindowAndSayThatTheyAreCopies() throws IOException {
        copyTo("The Embassy of Ruritania; Main Street 9; 3000 Bern", "The Mayor; Town Hall");

        var pages = pages(letter("en"), false);

        assertThat(pages).hasSize(3);
        assertThat(pages.getFirst()).contains("1 Main Street").doesNotContain("Copy for", "Embassy");
        assertThat(pages.get(1))
                .containsSubsequence(
                        "The Embassy of Ruritania",
                        "Main Street 9",
                        "3000 Bern",
                        "Copy for your information. The letter goes to Ada Lovelace.",
                        "尊敬的总统",
                        "我写这封信",
                        "释放他们",
                        "Aygul Memet",
                        "17")
                .doesNotContain("Springfield");
        assertThat(pages.get(2)).containsSubsequence("The Mayor", "Town Hall", "Copy for your information");
    }

    @Test
    void theCopiesOfASpecimenAreSpecimens() throws IOException {
        copyTo("The Mayor; Town Hall");

        var pages = pages(letter("zh"), true);

        assertThat(pages)
                .hasSize(2)
                .allSatisfy(page -> assertThat(page.replaceAll("\\s", "")).contains("SPECIMEN"));
        assertThat(pages.getLast()).contains("抄送，供您参阅。原信寄给阿达。");
    }

    @Test
    void ofALetterByHandThereIsNothingToCopy() throws IOException {
        copyTo("The Mayor; Town Hall");

        assertThat(pages(byHand(), false))
                .hasSize(2)
                .noneSatisfy(page -> assertThat(page).contains("Town Hall"));
    }

    private void copyTo(String... addresses) {
        var shelf = CampaignShelf.in(config);
        shelf.change("copies_to: []", "copies_to: [\"" + String.join("\", \"", addresses) + "\"]");
        campaign = shelf.campaigns().all().getFirst();
    }

    private List<String> pages(LetterText letter, boolean specimen) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new PdfBook(letter.language(), "Letter")) {
            if (letters.layOut(campaign, bern(), letter, null, DAY, specimen) instanceof Laid.Pages(var sheets)) {
                book.add(sheets);
            }
            book.writeTo(out);
        }
        var pages = new ArrayList<String>();
        try (var document = Loader.loadPDF(out.toByteArray())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var reader = new PDFTextStripper();
                reader.setStartPage(page);
                reader.setEndPage(page);
                pages.add(reader.getText(document));
            }
        }
        return pages;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | FR | A resident of France",
                "en | CH | A resident of Switzerland",
                "en | US | A resident of the United States",
                "en | NL | A resident of the Netherlands",
                "de | FR | Eine Person aus Frankreich",
                "de | CH | Eine Person aus der Schweiz",
                "de | TR | Eine Person aus der Türkei",
                "de | NL | Eine Person aus den Niederlanden",
                "de | GB | Eine Person aus dem Vereinigten Königreich",
                "de | IR | Eine Person aus dem Iran",
                "zh | CH | 一位瑞士居民",
                "ug | CH | شىۋېتسارىيە دا ياشايدىغان بىر كىشى",
                "kk | CH | Швейцария тұрғыны",
            })
    void aResidentIsNamedByTheirCountryInTheLettersLanguage(String language, String country, String said) {
        assertThat(letters.residentOf(new CountryCode(country), new LanguageTag(language)))
                .isEqualTo(said);
    }

    private Composition composed(LetterText letter) {
        return letters.compose(campaign, bern(), letter, null, DAY, false);
    }

    private Composition drawn(Strokes strokes) {
        return letters.compose(campaign, bern(), letter("en"), strokes, DAY, false);
    }

    private static LetterText letter(String language) {
        return text(LetterMode.MODEL, language, null);
    }

    private static LetterText from(String address) {
        return text(LetterMode.MODEL, "en", address);
    }

    private static LetterText byHand() {
        return text(LetterMode.BY_HAND, "en", null);
    }

    private static LetterText text(LetterMode mode, String language, @Nullable String address) {
        return new LetterText(
                mode.code(),
                new LanguageTag(language),
                17,
                "尊敬的总统：",
                List.of("我写这封信。", "我请求您："),
                List.of("释放他们。"),
                "此致敬礼！",
                "Aygul Memet",
                address,
                "A4");
    }

    private static EventDetails bern() {
        return event("Bern", Paper.A4);
    }

    private static EventDetails event(String place, Paper paper) {
        return new EventDetails(
                "Market",
                place,
                new CountryCode("CH"),
                DAY,
                null,
                "Some Group",
                "group@example.org",
                null,
                16,
                paper,
                Delivery.POST,
                List.of(),
                List.of(LanguageTag.ENGLISH),
                Map.of());
    }
}
