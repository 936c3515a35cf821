package org.placard.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placard.campaign.Campaign;
import org.placard.campaign.Campaigns;
import org.placard.fakes.WholeNode;
import org.placard.letter.PostalAddress;
import org.placard.letter.page.PageSize;
import org.placard.shared.CampaignSlug;
import org.placard.shared.LanguageTag;
import org.placard.signing.PaperPetitions;

/** The papers of the packs that are shipped. */
class PapersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 9);

    private static WholeNode node;

    @BeforeAll
    static void aNode(@TempDir Path data) {
        node = new WholeNode(data);
    }

    @AfterAll
    static void close() {
        node.close();
    }

    @ParameterizedTest
    @EnumSource(PageSize.class)
    void theWindowCheckHasAPageForEachEnvelopeThatThePaperGoesInto(PageSize paper) throws IOException {
        for (var language : List.of("en", "de", "zh", "ug", "kk")) {
            var text = text(papers().windowCheck(petition(), paper, tag(language)), "window-" + paper + "-" + language);

            assertThat(text).contains(paper == PageSize.A4 ? List.of("DL ·", "C6/5 ·", "C5 ·") : List.of("#10 ·"));
            assertThat(letters(text))
                    .contains(
                            letters(String.join("", PostalAddress.of(petition().target()))));
        }
    }

    @Test
    void labelsFillASheetFromTheFirstThatIsFree() throws IOException {
        var text = text(papers().labels(List.of(petition()), PageSize.A4, 0, 3), "labels-A4");

        assertThat(text.split("Zhongnanhai", -1)).hasSize(1 + 22);
        assertThat(text(papers().labels(List.of(petition()), PageSize.LETTER, 0, 1), "labels-LETTER")
                        .split("Zhongnanhai", -1))
                .hasSize(1 + 30);
    }

    @Test
    void campaignsWithOneAddressGiveItOnce() throws IOException {
        var text = text(papers().labels(List.of(petition(), letters()), PageSize.A4, 2, 1), "labels-2");

        assertThat(text.split("Zhongnanhai", -1)).hasSize(1 + 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "zh", "ug", "kk"})
    void theFaxCoverNamesWhoWhereAndHowManyPages(String language) throws IOException {
        var made = papers().faxCover(letters(), occasion(), PageSize.A4, tag(language), 3, DAY);
        var text = text(made, "fax-" + language);

        assertThat(text).contains("6238", "1025", "3");
        assertThat(letters(text))
                .contains("SPECIMEN")
                .contains(letters(letters().target().name(tag(language))))
                .contains(letters(letters().text(tag(language)).shortTitle()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "zh", "ug", "kk"})
    void aPetitionSheetHasTheWordsAndTheVersionsOfTheScreen(String language) throws IOException {
        var asked = node.bean(PaperPetitions.class)
                .of(WholeNode.PETITION, tag(language))
                .orElseThrow();
        var made = papers().petitionSheets(petition(), occasion(), PageSize.A4, tag(language), 7, 2);
        var text = text(made, "petition-" + language);

        assertThat(letters(text)).contains(letters(asked.text().getFirst()));
        asked.consents().forEach(consent -> {
            assertThat(letters(text)).contains(letters(consent.text()));
            assertThat(text).contains(consent.version());
        });
        assertThat(text).contains(asked.pack().value().substring(0, 16), "7", "8");
    }

    @Test
    void inPracticeASheetSaysSpecimenAndOnceOpenItDoesNot() throws IOException {
        var practice = papers().petitionSheets(petition(), occasion(), PageSize.LETTER, tag("en"), 1, 1);
        var open = new Occasion(occasion().details(), false);

        assertThat(letters(text(practice, "petition-LETTER"))).contains("SPECIMEN");
        assertThat(letters(
                        text(papers().petitionSheets(petition(), open, PageSize.A4, tag("en"), 1, 1), "petition-open")))
                .doesNotContain("SPECIMEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "zh", "kk"})
    void theCardHasTheDemandInTheLanguageOfThoseConcernedAndInOneOther(String language) throws IOException {
        var text = text(papers().cards(petition(), PageSize.A4, tag(language)), "card-" + language);

        assertThat(letters(text))
                .contains(letters(petition().text(tag("ug")).demands().getFirst()))
                .contains(letters(petition().text(tag(language)).demands().getFirst()))
                .contains(letters("https://www.amnesty.org/en/documents/asa17/4137/2021/en/"));
    }

    @Test
    void inTheirOwnLanguageTheCardSaysItOnce() throws IOException {
        var text = text(papers().cards(petition(), PageSize.LETTER, tag("ug")), "card-ug");
        var demand = letters(petition().text(tag("ug")).demands().getFirst());

        assertThat(letters(text).split(demand, -1)).hasSize(1 + 4);
    }

    @Test
    void aPaperThatRestsOnADraftSaysSoToWhoeverMakesIt() {
        var inEnglish = papers().petitionSheets(petition(), occasion(), PageSize.A4, tag("en"), 1, 1);
        var card = papers().cards(petition(), PageSize.A4, tag("en"));

        assertThat(inEnglish)
                .isInstanceOfSatisfying(
                        Made.Pdf.class, pdf -> assertThat(pdf.draft()).isFalse());
        assertThat(card)
                .isInstanceOfSatisfying(
                        Made.Pdf.class, pdf -> assertThat(pdf.draft()).isTrue());
    }

    @Test
    void aCampaignWithoutPetitionHasNoSheets() {
        assertThat(papers().petitionSheets(letters(), occasion(), PageSize.A4, tag("en"), 1, 1))
                .isInstanceOf(Made.Nothing.class);
    }

    private static Papers papers() {
        return node.bean(Papers.class);
    }

    private static Occasion occasion() {
        return node.bean(Occasions.class).now();
    }

    private static Campaign petition() {
        return campaign(WholeNode.PETITION);
    }

    private static Campaign letters() {
        return campaign(WholeNode.LETTERS);
    }

    private static Campaign campaign(CampaignSlug slug) {
        return node.bean(Campaigns.class).bySlug(slug).orElseThrow();
    }

    private static LanguageTag tag(String language) {
        return new LanguageTag(language);
    }

    /** What a reader copies out; {@code -Dplacard.papers=DIR} keeps the papers to be looked at. */
    private static String text(Made made, String name) throws IOException {
        if (!(made instanceof Made.Pdf(var bytes, var _))) {
            throw new AssertionError("Not made: " + made);
        }
        var folder = System.getProperty("placard.papers");
        if (folder != null) {
            Files.write(Path.of(folder, name + ".pdf"), bytes);
        }
        try (var document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
