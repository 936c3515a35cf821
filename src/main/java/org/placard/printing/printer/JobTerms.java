package org.placard.printing.printer;

import com.hp.jipp.encoding.Attribute;
import com.hp.jipp.model.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a job asks of its printer: nothing that the printer said it cannot do. */
record JobTerms(Look.Seen printer, Wishes wishes) {

    private static final String FIT = "fit";

    List<Attribute<?>> of(PaperSize paper) {
        var terms = new ArrayList<Attribute<?>>();
        terms.add(Types.copies.of(1));
        media(paper, terms);
        var sides = printer.skills().sides();
        if (wishes.bothSides() && printer.skills().printsBothSides()) {
            terms.add(Types.sides.of(Skills.BOTH_SIDES));
        } else {
            addWhereKnown(terms, sides);
        }
        colour(terms);
        return terms;
    }

    /** Asked for paper that is not there a printer would wait for it; so it is asked for what a person saw in it. */
    private void media(PaperSize paper, List<Attribute<?>> terms) {
        if (!printer.lacks(paper)) {
            terms.add(Types.media.of(paper.media()));
            return;
        }
        substitute().ifPresent(loaded -> terms.add(Types.media.of(loaded)));
        if (printer.skills().scalings().contains(FIT)) {
            terms.add(Types.printScaling.of(FIT));
        }
    }

    /** A sheet that a letter fits on, before an envelope that lies in another tray. */
    private Optional<String> substitute() {
        var sheets = Arrays.stream(PaperSize.values())
                .flatMap(size -> printer.loaded().stream().filter(size::isCalled));
        return Stream.concat(sheets, printer.loaded().stream().sorted()).findFirst();
    }

    private static void addWhereKnown(List<Attribute<?>> terms, Set<String> sides) {
        if (sides.isEmpty() || sides.contains("one-sided")) {
            terms.add(Types.sides.of("one-sided"));
        }
    }

    private void colour(List<Attribute<?>> terms) {
        var known = printer.skills().colours();
        var wanted = wishes.colour() ? List.of("auto", "color") : List.of("monochrome");
        wanted.stream().filter(known::contains).findFirst().ifPresent(way -> terms.add(Types.printColorMode.of(way)));
    }
}
