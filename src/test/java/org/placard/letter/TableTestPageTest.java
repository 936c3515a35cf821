package org.placard.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placard.event.EventDetails.Paper;
import org.placard.shared.LanguageTag;
import org.placard.shared.text.ShippedWords;

/** The page on which a volunteer sees what a printer does to letters. */
class TableTestPageTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    private static final int DPI = 254;
    private static final int PIXELS_A_MILLIMETRE = 10;
    private static final int DARK = 120;

    @ParameterizedTest
    @CsvSource({"A4, 595, 842", "LETTER, 612, 792"})
    void itIsOfThePaperThatLettersAreFor(String paper, int width, int height) throws IOException {
        try (var document = Loader.loadPDF(pdf("en", Paper.valueOf(paper)))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat((int) document.getPage(0).getMediaBox().getWidth()).isEqualTo(width);
            assertThat(Math.round(document.getPage(0).getMediaBox().getHeight()))
                    .isEqualTo(height);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "zh", "ug", "kk"})
    void itShowsTheDayAndASentenceInEachLanguage(String reader) throws IOException {
        try (var document = Loader.loadPDF(pdf(reader))) {
            var text = new PDFTextStripper().getText(document);

            assertThat(text).contains("2026").contains("100").contains("A letter can open a door.");
            assertThat(text).contains("Ein Brief kann eine Tür öffnen.").contains("Бір хат");
            assertThat(text).contains("一封信");
        }
    }

    @Test
    void itsFrameStandsTenMillimetresFromEachEdgeAndItsMeasureIsAHundredLong() throws IOException {
        try (var document = Loader.loadPDF(pdf("en"))) {
            var image = new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.RGB);
            int middle = image.getHeight() - 40 * PIXELS_A_MILLIMETRE;

            assertThat(firstDark(image, middle)).isBetween(98, 103);
            assertThat(longestRun(image, 20 * PIXELS_A_MILLIMETRE)).isBetween(995, 1010);
        }
    }

    private static int firstDark(BufferedImage image, int y) {
        int x = 0;
        while ((image.getRGB(x, y) & 0xff) > DARK) {
            x++;
        }
        return x;
    }

    /** The longest unbroken line across the page that is not the frame's own. */
    private static int longestRun(BufferedImage image, int from) {
        int longest = 0;
        for (int y = from; y < image.getHeight() - from; y++) {
            int run = 0;
            for (int x = 0; x < image.getWidth(); x++) {
                run = (image.getRGB(x, y) & 0xff) > DARK ? 0 : run + 1;
                longest = Math.max(longest, run);
            }
        }
        return longest;
    }

    private static byte[] pdf(String reader) {
        return pdf(reader, Paper.A4);
    }

    private static byte[] pdf(String reader, Paper paper) {
        return new TableTestPage(() -> paper, ShippedWords.texts(), CLOCK)
                .layOut(new LanguageTag(reader))
                .pdf();
    }
}
