package org.placard.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;

/** What stands on the pages of a file, read back by a program that did not write it. */
record Paper(int pages, String text) {

    static Paper of(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new Paper(document.getNumberOfPages(), new PDFTextStripper().getText(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words stand there in this order; where lines end and what stands between words is all the same. */
    static Consumer<Paper> says(String words) {
        return paper -> Assertions.assertThat(letters(paper.text())).contains(letters(words));
    }

    static Consumer<Paper> doesNotSay(String words) {
        return paper -> Assertions.assertThat(letters(paper.text())).doesNotContain(letters(words));
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
