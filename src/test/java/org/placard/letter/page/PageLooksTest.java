package org.placard.letter.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages look as they did when someone last looked at them. After a wanted change, run with {@code
 * -Dplacard.pictures=draw} and look at what was drawn.
 */
class PageLooksTest {

    private static final int WIDTH = 420;

    /** Grey levels by which a page may differ on average; another page differs by more than three. */
    static final double TOLERANCE = 0.8;

    private static final Path REFERENCES = Path.of("src", "test", "resources", "letter-pages");

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "zh", "ug", "kk", "kk-Arab", "specimen", "signed", "by-hand"})
    void aPageLooksAsItDid(String page) throws IOException {
        var painted = Picture.image(Letter.sheets(letter(page)).getFirst(), WIDTH);
        var file = REFERENCES.resolve(page + ".png");
        if ("draw".equals(System.getProperty("placard.pictures"))) {
            Files.createDirectories(REFERENCES);
            ImageIO.write(painted, "png", file.toFile());
        }

        assertThat(difference(painted, ImageIO.read(file.toFile()))).isLessThan(TOLERANCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "ug", "specimen", "signed"})
    void thePictureShowsWhatThePdfPrints(String page) throws IOException {
        var letter = letter(page);
        try (var document = Loader.loadPDF(Letter.pdf(letter))) {
            var printed = new PDFRenderer(document).renderImage(0, WIDTH / PageSize.A4.width(), ImageType.GRAY);

            assertThat(difference(Picture.image(Letter.sheets(letter).getFirst(), WIDTH), printed))
                    .isLessThan(TOLERANCE);
        }
    }

    private static Composition letter(String page) {
        var english = Letter.in("en");
        return switch (page) {
            case "specimen" -> Letter.specimen();
            case "signed" ->
                Letter.signed("Rahile Dawut", new Ink(3, List.of(new int[] {
                    100, 3000, 900, 200, 1500, 3500, 2200, 900, 2900, 2600, 4000, 1500
                })));
            case "by-hand" ->
                Letter.with(
                        english,
                        english.passages(),
                        List.of("A. Writer", "Way 1", "3000 Bern"),
                        english.address(),
                        true);
            default -> Letter.in(page);
        };
    }

    static double difference(BufferedImage one, BufferedImage other) {
        int width = Math.min(one.getWidth(), other.getWidth());
        int height = Math.min(one.getHeight(), other.getHeight());
        double sum = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                sum += Math.abs(
                        one.getRaster().getSample(x, y, 0) - other.getRaster().getSample(x, y, 0));
            }
        }
        return sum / (width * height);
    }
}
