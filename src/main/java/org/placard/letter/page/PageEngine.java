package org.placard.letter.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.placard.letter.page.Composition.Card;
import org.placard.letter.page.Composition.Passage;

/** Lays letters and cards out on paper. Safe for any number of callers at once. */
public final class PageEngine {

    private static final int MOST_PAGES = 2;

    /** One page is worth slightly smaller type; a second page is not worth type that is hard to read. */
    private static final List<Attempt> ATTEMPTS = List.of(
            new Attempt(11, 1),
            new Attempt(10.5f, 1),
            new Attempt(10, 1),
            new Attempt(11, MOST_PAGES),
            new Attempt(10, MOST_PAGES),
            new Attempt(9.5f, MOST_PAGES));

    private static final List<Float> CARD_SIZES = List.of(13f, 12f, 11f, 10f);
    private static final List<Float> FIGURE_SIZES = List.of(11f, 10f, 9.5f);

    /** Lays out a letter, or says why it cannot be printed as it is. */
    public Laid layOut(Composition letter) {
        var missing =
                texts(letter).flatMap(text -> Typeface.missing(text).stream()).findFirst();
        if (missing.isPresent()) {
            return new Laid.Missing(missing.get());
        }
        for (var attempt : ATTEMPTS) {
            var layout = new LetterLayout(letter, attempt.size());
            if (layout.fits(attempt.pages())) {
                return new Laid.Pages(layout.pages());
            }
        }
        return new Laid.TooLong();
    }

    /** Lays out the card that goes with a letter by hand, on as many pages as it takes. */
    public Laid layOut(Card card) {
        var missing =
                texts(card).flatMap(text -> Typeface.missing(text).stream()).findFirst();
        if (missing.isPresent()) {
            return new Laid.Missing(missing.get());
        }
        for (var size : CARD_SIZES) {
            var pages = new CardLayout(card, size).pages();
            if (pages.size() == 1) {
                return new Laid.Pages(pages);
            }
        }
        return new Laid.Pages(new CardLayout(card, CARD_SIZES.getLast()).pages());
    }

    /** Lays out a sheet of figures on one page where that can be read, or on as many as it takes. */
    public Laid layOut(FigureSheet sheet) {
        var missing =
                sheet.texts().flatMap(text -> Typeface.missing(text).stream()).findFirst();
        if (missing.isPresent()) {
            return new Laid.Missing(missing.get());
        }
        for (var size : FIGURE_SIZES) {
            var pages = new FigureLayout(sheet, size).pages();
            if (pages.size() == 1) {
                return new Laid.Pages(pages);
            }
        }
        return new Laid.Pages(new FigureLayout(sheet, FIGURE_SIZES.getLast()).pages());
    }

    private static Stream<String> texts(Composition letter) {
        var texts = new ArrayList<String>(letter.sender());
        texts.addAll(letter.address());
        texts.addAll(letter.passages().stream().map(Passage::text).toList());
        texts.addAll(List.of(letter.placeAndDate(), letter.salutation(), letter.closing()));
        texts.add(letter.signed().line());
        Stream.of(letter.subject(), letter.specimen())
                .filter(text -> text != null)
                .forEach(texts::add);
        return texts.stream().map(text -> text.replace("\n", ""));
    }

    private static Stream<String> texts(Card card) {
        var points = card.sections().stream()
                .flatMap(section -> Stream.concat(Stream.of(section.heading()), section.points().stream()));
        return Stream.concat(Stream.of(card.title()), points).map(text -> text.replace("\n", ""));
    }

    private record Attempt(float size, int pages) {}
}
