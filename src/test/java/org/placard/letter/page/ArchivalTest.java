package org.placard.letter.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Letters can be kept for ever and read aloud; veraPDF is the judge. */
class ArchivalTest {

    private static final byte[] LETTERS = Letter.pdf(
            Letter.in("en"),
            Letter.in("de"),
            Letter.in("zh"),
            Letter.in("ug"),
            Letter.in("kk"),
            Letter.in("kk-Arab"),
            Letter.specimen(),
            Letter.signed("Rahile Dawut", new Ink(3, List.of(new int[] {0, 0, 4095, 4095}))),
            Letter.in("en").copyTo(List.of("Embassy", "1 Main Street"), "Copy for your information."),
            Letter.in("ug").copyTo(List.of("Embassy", "1 Main Street"), "نۇسخىسى، خەۋىرىڭىز بولسۇن ئۈچۈن."),
            Letter.with(Letter.in("en"), List.of(), List.of(), List.of("A", "B"), true));

    @BeforeAll
    static void prepare() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_2_U", "PDFUA_1"})
    void lettersOfAllKindsPass(PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(LETTERS), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);

            assertThat(result.getTestAssertions()).as(flavour.getId()).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @Test
    void theSameLettersGiveTheSameBytes() {
        assertThat(Letter.pdf(Letter.in("ug"), Letter.in("zh")))
                .isEqualTo(Letter.pdf(Letter.in("ug"), Letter.in("zh")));
    }

    @Test
    void nothingSaysWhenWhereOrWithWhatItWasMade() throws Exception {
        try (var document = Loader.loadPDF(LETTERS)) {
            var metadata = document.getDocumentCatalog().getMetadata().toByteArray();

            assertThat(document.getDocumentInformation().getCOSObject().size()).isZero();
            assertThat(new String(metadata, StandardCharsets.UTF_8))
                    .doesNotContain("Date", "Producer", "Creator", "DocumentID");
        }
    }

    @Test
    void fontsAreInOnceForManyLetters() {
        var one = Letter.pdf(Letter.in("zh"));
        var letters = new Composition[20];
        Arrays.setAll(letters, i -> Letter.numbered("zh", i + 1));

        assertThat(Letter.pdf(letters).length).isLessThan(3 * one.length);
    }
}
