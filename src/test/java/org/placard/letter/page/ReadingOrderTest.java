package org.placard.letter.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placard.letter.page.Composition.Passage;

/** What is copied out of a letter is what was written. Marks and blanks between words are each reader's own affair. */
class ReadingOrderTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "zh", "ug", "kk", "kk-Arab"})
    void everyWordOfALetterComesBackInOrder(String language) throws IOException {
        var pdf = Letter.pdf(Letter.in(language));
        var written = letters(String.join(" ", Letter.words(language)));

        assertThat(letters(Poppler.text(pdf))).contains(written);
        assertThat(letters(plainText(pdf))).contains(written);
    }

    @Test
    void scriptsMixedInOneLineComeBackInOrder() throws IOException {
        var mixed = "Rahile Dawut راھىلە داۋۇت 热依拉 · Рахилә — 2017";
        var pdf = Letter.pdf(Letter.saying("en", List.of(new Passage.Words(mixed))));

        assertThat(letters(plainText(pdf))).contains(letters(mixed));
        assertThat(letters(Poppler.text(pdf))).contains(letters(mixed));
    }

    @Test
    void aLatinNameInAUyghurLineComesBackInOrder() {
        var mixed = "مەن Rahile Dawut نى سورايمەن، ئائىلىسى ئۇنىڭ قەيەردە ئىكەنلىكىنى بىلمەيدۇ";
        var pdf = Letter.pdf(Letter.saying("ug", List.of(new Passage.Words(mixed))));

        assertThat(letters(Poppler.text(pdf))).contains(letters(mixed));
    }

    @Test
    void aLigatureComesBackAsTheLettersThatWereTyped() {
        var pdf = Letter.pdf(Letter.saying("ug", List.of(new Passage.Words("بالىلار ئىسلام سالام"))));

        assertThat(letters(Poppler.text(pdf))).contains(letters("بالىلار ئىسلام سالام"));
    }

    private static String plainText(byte[] pdf) throws IOException {
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
