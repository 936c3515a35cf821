package org.placard.letter.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placard.letter.page.FigureSheet.Entry;
import org.placard.letter.page.FigureSheet.Group;
import org.placard.shared.LanguageTag;

/** A sheet that somebody signs is one sheet, also where lines stand far apart. */
class FigureSheetTest {

    @ParameterizedTest
    @CsvSource({"en, 4, 1", "zh, 4, 1", "ug, 4, 1"})
    void aDaysFiguresStandOnOnePage(String language, int inAGroup, int pages) {
        var group = new Group("3", Collections.nCopies(inAGroup, new Entry("1", "2", false)));
        var sheet = new FigureSheet(
                PageSize.LETTER,
                new LanguageTag(language),
                "4",
                List.of("5", "6"),
                Collections.nCopies(4, group),
                List.of("7"));

        assertThat(new PageEngine().layOut(sheet))
                .isInstanceOfSatisfying(
                        Laid.Pages.class, laid -> assertThat(laid.sheets()).hasSize(pages));
    }
}
