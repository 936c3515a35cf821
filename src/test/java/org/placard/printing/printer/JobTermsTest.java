package org.placard.printing.printer;

import static org.assertj.core.api.Assertions.assertThat;

import com.hp.jipp.encoding.Attribute;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked of a printer is what it can do. */
class JobTermsTest {

    private static final String A4 = "iso_a4_210x297mm";
    private static final String LETTER = "na_letter_8.5x11in";
    private static final Wishes BOTH_SIDES = new Wishes(Optional.empty(), true, false);
    private static final Wishes IN_COLOUR = new Wishes(Optional.empty(), false, true);

    @Test
    void aLetterComesOnSheetsOfItsOwnUnlessSomebodyWantsItOtherwise() {
        var able = able(Set.of("one-sided", "two-sided-long-edge", "two-sided-short-edge"), Set.of());

        assertThat(asked(able, Wishes.PLAIN)).containsEntry("sides", "one-sided");
        assertThat(asked(able, BOTH_SIDES)).containsEntry("sides", "two-sided-long-edge");
    }

    @Test
    void aPrinterThatCannotTurnSheetsIsNotAskedTo() {
        assertThat(asked(able(Set.of("one-sided"), Set.of()), BOTH_SIDES)).containsEntry("sides", "one-sided");
        assertThat(asked(able(Set.of(), Set.of()), BOTH_SIDES)).containsEntry("sides", "one-sided");
    }

    @ParameterizedTest
    @CsvSource({
        "auto|color|monochrome, false, monochrome",
        "auto|color|monochrome, true, auto",
        "color|monochrome, true, color",
        "monochrome, true,",
        "process-monochrome, false,",
    })
    void coloursAreSavedOrAskedForWhereThePrinterCan(String can, boolean wanted, String asked) {
        var able = able(Set.of(), Set.of(can.split("\\|")));

        assertThat(asked(able, wanted ? IN_COLOUR : Wishes.PLAIN).get("print-color-mode"))
                .isEqualTo(asked);
    }

    @Test
    void onOtherPaperByAPersonsWordThePageIsMadeToFitTheSheetThatIsThere() {
        var other = new Look.Seen(
                "Printer",
                Set.of("iso_dl_110x220mm", LETTER),
                List.of(),
                List.of(),
                new Skills(Set.of(A4, LETTER), Set.of(), Set.of(), Set.of("auto", "fit"), false));

        assertThat(asked(other, Wishes.PLAIN)).containsEntry("media", LETTER).containsEntry("print-scaling", "fit");
    }

    @Test
    void onItsOwnPaperThePageStaysAsLargeAsItIs() {
        var right = new Look.Seen("Printer", Set.of(A4), List.of(), List.of());

        assertThat(asked(right, Wishes.PLAIN)).containsEntry("media", A4).doesNotContainKey("print-scaling");
    }

    @Test
    void paperThatAPrinterNeverTakesIsLackingThoughNobodySaysWhatIsLoaded() {
        var small = new Look.Seen(
                "Printer",
                Set.of(),
                List.of(),
                List.of(),
                new Skills(Set.of(LETTER), Set.of(), Set.of(), Set.of(), false));

        assertThat(small.lacks(PaperSize.A4)).isTrue();
        assertThat(asked(small, Wishes.PLAIN)).doesNotContainKey("media");
    }

    private static Look.Seen able(Set<String> sides, Set<String> colours) {
        var skills = new Skills(Set.of(A4), sides, colours, Set.of(), false);
        return new Look.Seen("Printer", Set.of(A4), List.of(), List.of(), skills);
    }

    private static Map<String, String> asked(Look.Seen printer, Wishes wishes) {
        return new JobTerms(printer, wishes)
                .of(PaperSize.A4).stream()
                        .collect(Collectors.toMap(
                                Attribute::getName,
                                term -> String.valueOf(term.strings().getFirst())));
    }
}
