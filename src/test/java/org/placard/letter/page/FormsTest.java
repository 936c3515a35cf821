package org.placard.letter.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Papers come out as whole as letters do. */
class FormsTest {

    @BeforeAll
    static void prepare() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_2_U", "PDFUA_1"})
    void papersOfAllKindsPass(PDFAFlavour flavour) throws Exception {
        var pdf = Forms.pdf(
                Forms.check(Envelope.C5, "ug"),
                Forms.check(Envelope.NO_10, "en"),
                Forms.labels(LabelSheet.A4_3X8, Forms.ADDRESS, 5, 3),
                Forms.fax("ug"),
                Forms.cards("ug", "zh", 2),
                Forms.petition("ug", PageSize.A4, 2, "SPECIMEN"),
                Forms.petition("de", PageSize.LETTER, 2, null));
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);

            assertThat(result.getTestAssertions()).as(flavour.getId()).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "zh", "ug", "kk", "kk-Arab"})
    void everyWordOfAPetitionComesBackInOrder(String language) throws IOException {
        var petition = Forms.petition(language, PageSize.A4, 1, null);
        var read = letters(read(Forms.pdf(petition)));

        assertThat(read)
                .contains(letters(
                        petition.title() + petition.to() + petition.text().getFirst()))
                .contains(letters(petition.notice().getFirst().heading()
                        + petition.notice().getFirst().text()));
        assertThat(read(Forms.pdf(petition))).contains(petition.version());
        petition.consents().forEach(consent -> assertThat(read).contains(letters(consent.text())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "ug"})
    void everyWordOfACardAndOfACoverComesBackInOrder(String language) throws IOException {
        var words = Letter.words(language);

        assertThat(letters(read(Forms.pdf(Forms.cards(language, "de", 1)))))
                .contains(letters(words.get(1) + words.get(4)));
        assertThat(letters(read(Forms.pdf(Forms.fax(language))))).contains(letters(words.get(2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ug"})
    void aFaxNumberIsReadFromTheLeft(String language) {
        assertThat(Poppler.text(Forms.pdf(Forms.fax(language)))).contains("+86 10 6238 1025");
    }

    @ParameterizedTest
    @EnumSource(LabelSheet.class)
    void anAddressOnALabelIsWholeAndStaysOnIt(LabelSheet sheet) throws IOException {
        var labels = Forms.labels(sheet, Forms.LONG_ADDRESS, sheet.labels(), 1);
        var marks = Forms.sheets(labels).getFirst().marks();

        assertThat(letters(read(Forms.pdf(Forms.labels(sheet, Forms.LONG_ADDRESS, 1, 1)))))
                .contains(letters(String.join("", Forms.LONG_ADDRESS)));
        assertThat(marks).allSatisfy(mark -> {
            var text = (Mark.Text) mark;
            float size = text.line().runs().getFirst().size();
            assertThat(places(sheet))
                    .anyMatch(label -> text.x() > label.x()
                            && text.x() + text.line().width() < label.right()
                            && text.y() - size > label.y()
                            && text.y() + 0.3f * size < label.bottom());
        });
    }

    private static List<Area> places(LabelSheet sheet) {
        var places = new ArrayList<Area>();
        for (int i = 0; i < sheet.labels(); i++) {
            places.add(sheet.label(i));
        }
        return places;
    }

    @ParameterizedTest
    @EnumSource(LabelSheet.class)
    void labelsLieOnTheirSheet(LabelSheet sheet) {
        var last = sheet.label(sheet.labels() - 1);

        assertThat(last.right()).isLessThanOrEqualTo(sheet.paper().width() + 0.1f);
        assertThat(last.bottom()).isLessThanOrEqualTo(sheet.paper().height() + 0.1f);
        assertThat(sheet.label(1).x()).isGreaterThanOrEqualTo(sheet.label(0).right() - 0.1f);
    }

    @Test
    void aUsedSheetIsGoneOnWithAndThenTheNextBegun() {
        var sheets = Forms.sheets(Forms.labels(LabelSheet.A4_3X8, List.of("Address"), 5, 22));

        assertThat(sheets).hasSize(2);
        assertThat(sheets.get(0).marks()).hasSize(3);
        assertThat(sheets.get(1).marks()).hasSize(2);
        assertThat(((Mark.Text) sheets.get(0).marks().getFirst()).y())
                .isGreaterThan(LabelSheet.A4_3X8.label(21).y());
    }

    @Test
    void anAddressTooLongForALabelIsRefusedAndNeverCut() {
        var endless = Collections.nCopies(9, "A very long line that goes on and on and takes the whole of a label");

        assertThat(Forms.ENGINE.layOut(Forms.labels(LabelSheet.US_5160, endless, 1, 1)))
                .isInstanceOf(Laid.TooLong.class);
    }

    @Test
    void demandsTooLongForACardAreRefusedAndNeverCut() {
        assertThat(Forms.ENGINE.layOut(Forms.cards("ug", "en", 40))).isInstanceOf(Laid.TooLong.class);
    }

    @ParameterizedTest
    @CsvSource({"en, 1", "de, 2", "zh, 4", "ug, 4", "de, 5"})
    void aSheetHasItsRowsOnTheFrontAndItsNoticeOnTheBack(String language, int times) {
        var sheets = Forms.sheets(Forms.petition(language, PageSize.A4, times, null));

        assertThat(sheets).hasSize(2);
        assertThat(boxesToTick(sheets.getFirst())).isGreaterThanOrEqualTo(3 * SigningRows.FEWEST);
        assertThat(boxesToTick(sheets.getLast())).isZero();
    }

    @Test
    void aPetitionTooLongForOneSideGoesOnAndStillHasItsRows() {
        var sheets = Forms.sheets(Forms.petition("en", PageSize.LETTER, 60, null));

        assertThat(sheets).hasSizeGreaterThan(2);
        assertThat(boxesToTick(sheets.get(sheets.size() - 2))).isGreaterThanOrEqualTo(3 * SigningRows.FEWEST);
        assertThat(sheets).allSatisfy(sheet -> assertThat(lowest(sheet)).isLessThan(PageSize.LETTER.height()));
    }

    @Test
    void titlesFortyPercentLongerWrap() throws IOException {
        var words = "Freiheit für alle, die im Uigurischen Autonomen Gebiet Xinjiang willkürlich festgehalten werden ";
        var petition = Forms.petition("de", PageSize.A4, 1, null);
        var longer = new Form.Petition(
                petition.paper(),
                petition.language(),
                petition.number(),
                words.repeat(2).strip(),
                petition.to(),
                petition.text(),
                petition.demands(),
                petition.consentLead(),
                petition.consents(),
                petition.versionLead(),
                petition.version(),
                List.of("Vor- und Nachname", "Wohnsitzland", "Eigenhändige Unterschrift", "E-Mail-Adresse (nur mit C)"),
                petition.seen(),
                petition.noticeTitle(),
                petition.notice(),
                null);

        assertThat(letters(read(Forms.pdf(longer)))).contains(letters(words.repeat(2)));
        assertThat(Forms.sheets(longer).getFirst().marks())
                .filteredOn(Mark.Text.class::isInstance)
                .allSatisfy(mark -> {
                    var text = (Mark.Text) mark;
                    assertThat(text.x() + text.line().width()).isLessThan(PageSize.A4.width() - PageSize.mm(14));
                });
    }

    @Test
    void aCharacterThatNoFontHasIsRefusedByName() {
        var labels = Forms.labels(LabelSheet.A4_3X8, List.of("Office 😢"), 1, 1);

        assertThat(Forms.ENGINE.layOut(labels))
                .isInstanceOfSatisfying(
                        Laid.Missing.class,
                        missing -> assertThat(missing.character().name()).isEqualTo("CRYING FACE"));
    }

    @Test
    void aPaperIsPaintedAsItPrints() throws Exception {
        var form = Forms.cards("ug", "de", 2);
        try (var document = Loader.loadPDF(Forms.pdf(form))) {
            var printed = new PDFRenderer(document).renderImage(0, 420 / PageSize.A4.width(), ImageType.GRAY);

            assertThat(PageLooksTest.difference(Picture.image(Forms.sheets(form).getFirst(), 420), printed))
                    .isLessThan(PageLooksTest.TOLERANCE);
        }
    }

    private static long boxesToTick(Sheet sheet) {
        return sheet.marks().stream()
                .filter(mark -> mark instanceof Mark.Box box && box.width() == box.height())
                .count();
    }

    private static double lowest(Sheet sheet) {
        return sheet.marks().stream()
                .mapToDouble(mark -> mark instanceof Mark.Text text ? text.y() : 0)
                .max()
                .orElse(0);
    }

    /** Papers of several columns are read by what was written first, not by what stands higher. */
    private static String read(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
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
