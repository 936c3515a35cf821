package org.placard.letter.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placard.letter.page.Composition.Passage;

class LayoutTest {

    private static final String SENTENCE = "The families have waited for years and have heard nothing at all. ";

    @Test
    void aNameOfOneLetterIsPrinted() {
        assertThat(Poppler.text(Letter.pdf(Letter.signed("X", null)))).contains("X");
    }

    @ParameterizedTest
    @ValueSource(strings = {"W", "Wa ", "热", "ۋ"})
    void aNameOfTwoHundredLettersWrapsAndIsNeverCut(String piece) {
        var name = piece.repeat(200).substring(0, 200).strip();
        var letter = Letter.signed(name, null);

        assertThat(plain(Poppler.text(Letter.pdf(letter)))).contains(plain(name));
        assertThat(rightEnd(Letter.sheets(letter))).isLessThanOrEqualTo(PageSize.A4.width() - PageSize.A4.margin() + 1);
    }

    @Test
    void anAddressStaysInTheWindowHoweverLongItsLines() {
        var address = List.of(
                "The Minister of a Ministry with a remarkably long name and then some more of it, and more",
                "Second line",
                "Third line",
                "Fourth line",
                "Fifth line",
                "Sixth line",
                "Seventh line",
                "Country");
        var letter = Letter.with(Letter.in("en"), List.of(), List.of(), address, false);
        var window = PageSize.A4.window();

        var lines = Letter.sheets(letter).getFirst().marks().stream()
                .filter(mark -> mark instanceof Mark.Text text && text.y() <= window.last() + 1)
                .map(Mark.Text.class::cast)
                .toList();

        assertThat(lines).hasSizeGreaterThan(7).allSatisfy(line -> {
            assertThat(line.y()).isBetween(window.first() - 1, window.last() + 1);
            assertThat(line.line().width()).isLessThanOrEqualTo(window.width() + 1);
        });
    }

    @Test
    void aLongLetterTakesASecondPageThatSaysSo() {
        var letter = Letter.saying("en", Collections.nCopies(9, new Passage.Words(SENTENCE.repeat(4))));

        assertThat(Letter.sheets(letter)).hasSize(2);
        assertThat(Poppler.text(Letter.pdf(letter))).contains("2/2");
    }

    @Test
    void aLetterOfThreePagesIsRefused() {
        var letter = Letter.saying("en", Collections.nCopies(60, new Passage.Words(SENTENCE.repeat(4))));

        assertThat(Letter.ENGINE.layOut(letter)).isInstanceOf(Laid.TooLong.class);
    }

    @Test
    void theClosingNeverStandsAloneOnTheSecondPage() {
        IntStream.rangeClosed(20, 60).forEach(count -> {
            var letter = Letter.saying("en", Collections.nCopies(1, new Passage.Words(SENTENCE.repeat(count))));
            var sheets = Letter.sheets(letter);
            if (sheets.size() == 2) {
                var text = Poppler.text(Letter.pdf(letter));
                var first = text.substring(text.indexOf('\f') + 1).strip();
                assertThat(first).as("second page with %s sentences", count).doesNotStartWith("Yours");
            }
        });
    }

    @Test
    void aCharacterThatNoFontHasIsRefusedByName() {
        var letter = Letter.saying("en", List.of(new Passage.Words("I am sad 😢 about this")));

        assertThat(Letter.ENGINE.layOut(letter)).isInstanceOfSatisfying(Laid.Missing.class, missing -> {
            assertThat(missing.character().character()).isEqualTo("😢");
            assertThat(missing.character().name()).isEqualTo("CRYING FACE");
        });
    }

    @Test
    void joinersAndDirectionMarksAreNotMissed() {
        assertThat(Typeface.missing("می\u200Cخواهم \u200Ea\u200F e\u0301 ٴا")).isEmpty();
    }

    @Test
    void markupAndControlsAreJustText() {
        var text = Wording.clean("<script>alert(1)</script>\u202E\u0000\u0007");
        var pdf = Letter.pdf(Letter.saying("en", List.of(new Passage.Words(text))));

        assertThat(Poppler.text(pdf)).contains("<script>alert(1)</script>");
    }

    @Test
    void aSignatureOfOneDotIsDrawn() {
        var sheet = Letter.sheets(Letter.signed("Dot", new Ink(3, List.of(new int[] {2048, 2048}))))
                .getFirst();
        var box = sheet.marks().stream()
                .filter(Mark.Drawing.class::isInstance)
                .map(Mark.Drawing.class::cast)
                .findFirst()
                .orElseThrow();
        float scale = 2400 / PageSize.A4.width();
        int x = Math.round((box.x() + box.width() / 2) * scale);
        int y = Math.round((box.y() + box.height() / 2) * scale);

        assertThat(Picture.image(sheet, 2400).getRaster().getSample(x, y, 0)).isLessThan(60);
    }

    @Test
    void aSignatureOfAHundredThousandPointsIsDrawnSmall() {
        var stroke = IntStream.range(0, 200_000)
                .map(i -> (int) (2047 + 2000 * Math.sin(i * 0.001 + i % 2)))
                .toArray();
        var pdf = Letter.pdf(Letter.signed("Long", new Ink(3, List.of(stroke))));

        assertThat(pdf.length).isLessThan(1_500_000);
    }

    @Test
    void aLetterByHandHasRuledLinesAndNoWordsOfItsOwn() {
        var letter = Letter.in("en");
        var byHand = Letter.with(letter, letter.passages(), letter.sender(), letter.address(), true);

        assertThat(Letter.sheets(byHand)).hasSize(1);
        assertThat(Letter.sheets(byHand).getFirst().marks())
                .filteredOn(Mark.Rule.class::isInstance)
                .hasSizeGreaterThan(15);
        assertThat(Poppler.text(Letter.pdf(byHand))).contains("Dear President").doesNotContain("Yours sincerely");
    }

    private static double rightEnd(List<Sheet> sheets) {
        return sheets.stream()
                .flatMap(sheet -> sheet.marks().stream())
                .mapToDouble(mark ->
                        mark instanceof Mark.Text text ? text.x() + text.line().width() : 0)
                .max()
                .orElse(0);
    }

    private static String plain(String text) {
        return text.replaceAll("[^\\p{L}]", "");
    }
}
