package org.placard.letter;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placard.campaign.Campaign;
import org.placard.event.Event;
import org.placard.event.EventDetails;
import org.placard.ledger.ActionContent.LetterText;
import org.placard.ledger.ActionContent.Strokes;
import org.placard.letter.page.Composition;
import org.placard.letter.page.Composition.Card;
import org.placard.letter.page.Composition.Signed;
import org.placard.letter.page.Ink;
import org.placard.letter.page.Laid;
import org.placard.letter.page.PageEngine;
import org.placard.letter.page.PageSize;
import org.placard.letter.page.Sheet;
import org.placard.letter.page.Wording;
import org.placard.shared.CountryCode;
import org.placard.shared.LanguageTag;
import org.placard.shared.text.Texts;
import org.springframework.stereotype.Component;

/** Puts a letter's words, its target and its day together and lays them out on paper. */
@Component
public class Letters {

    private static final String SPECIMEN = "SPECIMEN";
    static final int SENDER_LINES = 4;

    private final Texts texts;
    private final PageEngine engine = new PageEngine();

    Letters(Texts texts) {
        this.texts = texts;
    }

    /**
     * Lays a letter out as it will print: with its copies, or with the card where it is written by hand.
     *
     * @param drawn a drawn signature above the line that names the writer
     * @param day the date on the letter
     */
    public Laid layOut(
            Campaign campaign,
            EventDetails event,
            LetterText letter,
            @Nullable Strokes drawn,
            LocalDate day,
            boolean specimen) {
        var composed = compose(campaign, event, letter, drawn, day, specimen);
        var laid = engine.layOut(composed);
        return composed.byHand() ? withCard(laid, campaign, letter) : withCopies(laid, composed, campaign);
    }

    private Laid withCard(Laid laid, Campaign campaign, LetterText letter) {
        return laid instanceof Laid.Pages(var sheets)
                        && engine.layOut(card(campaign, letter)) instanceof Laid.Pages(var card)
                ? together(sheets, card)
                : laid;
    }

    /** The copies follow the letter; one that does not come out right is as bad as a letter that does not. */
    private Laid withCopies(Laid letter, Composition composed, Campaign campaign) {
        var laid = letter;
        for (var lines : campaign.target().copyAddresses()) {
            var copy = engine.layOut(composed.copyTo(lines, copyLine(campaign, composed.language())));
            laid = laid instanceof Laid.Pages(var before) && copy instanceof Laid.Pages(var sheets)
                    ? together(before, sheets)
                    : laid instanceof Laid.Pages ? copy : laid;
        }
        return laid;
    }

    private String copyLine(Campaign campaign, LanguageTag language) {
        return texts.text(
                language, "letter.page.copy", "target", campaign.target().name(language));
    }

    private static Laid together(List<Sheet> first, List<Sheet> then) {
        return new Laid.Pages(Stream.concat(first.stream(), then.stream()).toList());
    }

    /** The same, on the day, and SPECIMEN where the rules say so. */
    public Laid layOut(Campaign campaign, Event event, LetterText letter, @Nullable Strokes drawn, LocalDate day) {
        var specimen = DeadlineRule.isSpecimen(campaign, event, day);
        return layOut(campaign, event.details(), letter, drawn, day, specimen);
    }

    /** "A resident of …" in the letter's language. */
    public String residentOf(CountryCode country, LanguageTag language) {
        var name = ULocale.getDisplayCountry("und-" + country.value(), ULocale.forLanguageTag(language.value()));
        return texts.text(language, "letter.page.residentOf", "country", name, "code", country.value());
    }

    /** An empty book to gather letters in. */
    public LetterBook book() {
        return new LetterBook(this);
    }

    /** What will stand on the page. */
    Composition compose(
            Campaign campaign,
            EventDetails event,
            LetterText letter,
            @Nullable Strokes drawn,
            LocalDate day,
            boolean specimen) {
        var language = letter.language();
        var signedAs = letter.signedAs() == null ? "" : letter.signedAs();
        return new Composition(
                PageSize.valueOf(letter.paper()),
                language,
                sender(letter.senderAddress()),
                PostalAddress.of(campaign.target()),
                placeAndDate(event, language, day),
                null,
                letter.salutation(),
                new LetterBody(letter.paragraphs(), letter.demands()).passages(),
                letter.closing(),
                new Signed(signedAs, ink(drawn), texts.text(language, "letter.page.signature")),
                LetterMode.isByHand(letter.mode()),
                letter.number(),
                specimen ? SPECIMEN : null);
    }

    private Card card(Campaign campaign, LetterText letter) {
        var language = letter.language();
        var text = campaign.text(language);
        var sections = new ArrayList<Card.Section>();
        var model = text.letter();
        if (model != null) {
            section(sections, language, "facts", model.facts());
        }
        section(sections, language, "demands", text.demands());
        if (model != null) {
            section(sections, language, "tips", model.tips());
        }
        return new Card(PageSize.valueOf(letter.paper()), language, text.shortTitle(), sections, letter.number());
    }

    private void section(List<Card.Section> sections, LanguageTag language, String key, List<String> points) {
        if (!points.isEmpty()) {
            sections.add(new Card.Section(texts.text(language, "letter.page." + key), points));
        }
    }

    private static List<String> sender(@Nullable String address) {
        return address == null
                ? List.of()
                : Wording.clean(address)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .limit(SENDER_LINES)
                        .toList();
    }

    private String placeAndDate(EventDetails event, LanguageTag language, LocalDate day) {
        var locale = "en".equals(language.value()) && event.paper() == EventDetails.Paper.A4
                ? ULocale.UK
                : ULocale.forLanguageTag(language.value());
        var format = DateFormat.getDateInstance(DateFormat.LONG, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        var date = format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        return event.place().isBlank()
                ? date
                : texts.text(language, "letter.page.placeAndDate", "place", event.place(), "date", date);
    }

    private static @Nullable Ink ink(@Nullable Strokes drawn) {
        return drawn == null || drawn.runs().isEmpty() ? null : new Ink(drawn.aspect() / 1000f, drawn.runs());
    }
}
