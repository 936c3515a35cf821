package org.placard.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.placard.campaign.Campaign;
import org.placard.campaign.Campaigns;
import org.placard.event.Events;
import org.placard.ledger.ActionContent;
import org.placard.ledger.ActionContent.LetterText;
import org.placard.letter.page.Laid;
import org.placard.letter.page.PdfBook;
import org.placard.letter.page.Sheet;
import org.placard.printing.LetterPages;
import org.placard.printing.Outing;
import org.placard.printing.PostWay;
import org.placard.printing.ReleaseRule;
import org.placard.printing.Ticket;
import org.placard.printing.printer.Pages;
import org.placard.printing.printer.PaperSize;
import org.placard.shared.EventId;
import org.placard.shared.LanguageTag;
import org.placard.shared.ReceiptNumber;
import org.placard.shared.text.Texts;
import org.placard.vault.SealBrokenException;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What the print table asks about letters: what a slip says, how it looks on paper, and whether it may be real. */
@Component
class TableLetters implements LetterPages, ReleaseRule, Outing {

    private static final int MOST_INITIALS = 3;

    private final Events events;
    private final Campaigns campaigns;
    private final Letters letters;
    private final Texts texts;

    TableLetters(@Lazy Events events, @Lazy Campaigns campaigns, Letters letters, Texts texts) {
        this.events = events;
        this.campaigns = campaigns;
        this.letters = letters;
        this.texts = texts;
    }

    @Override
    public EventId event() {
        return events.current().id();
    }

    @Override
    public boolean isPractice() {
        return events.current().isPractice();
    }

    @Override
    public PostWay way() {
        return switch (events.current().details().delivery()) {
            case POST -> PostWay.POST;
            case EMBASSY_PARCEL -> PostWay.EMBASSY_PARCEL;
            case WRITER_TAKES_IT -> PostWay.WRITER_TAKES_IT;
        };
    }

    @Override
    public Currency currency() {
        var country = events.current().details().country().value();
        var currency = Currency.getInstance(Locale.of("", country));
        return currency == null ? Currency.getInstance("EUR") : currency;
    }

    @Override
    public String title() {
        var details = events.current().details();
        return details.place().isBlank() ? details.name() : details.name() + ", " + details.place();
    }

    /** In practice and past the deadline a letter is no letter yet. */
    @Override
    public Release of(Ticket ticket) {
        var specimen = ticket.practice()
                || campaigns
                        .bySlug(ticket.campaign())
                        .filter(campaign -> !DeadlineRule.isSpecimen(campaign, events.current(), LocalDate.now(zone())))
                        .isEmpty();
        return specimen ? Release.SPECIMEN : Release.REAL;
    }

    @Override
    public Description describe(Ticket ticket, byte[] slip, LanguageTag reader) {
        var action = read(slip);
        var text = action.letter();
        var language = text == null ? "" : texts.ownName(text.language());
        return new Description(initials(action.person()), target(ticket, reader), language, pages(ticket, action));
    }

    @Override
    public String target(Ticket ticket, LanguageTag reader) {
        return campaigns
                .bySlug(ticket.campaign())
                .map(campaign -> campaign.target().name(reader))
                .orElse(ticket.campaign().value());
    }

    private int pages(Ticket ticket, ActionContent action) {
        var text = action.letter();
        return text == null
                ? 0
                : campaigns
                        .bySlug(ticket.campaign())
                        .map(campaign -> laid(campaign, action, text, false))
                        .filter(Laid.Pages.class::isInstance)
                        .map(laid -> ((Laid.Pages) laid).sheets().size())
                        .orElse(0);
    }

    @Override
    public ReceiptNumber receipt(byte[] slip) {
        return read(slip).receipt();
    }

    @Override
    public LetterPages.Made layOut(Ticket ticket, byte[] slip, boolean specimen) {
        var action = read(slip);
        var text = action.letter();
        return text == null
                ? new LetterPages.Made.Impossible()
                : campaigns
                        .bySlug(ticket.campaign())
                        .map(campaign -> made(laid(campaign, action, text, specimen), text))
                        .orElseGet(LetterPages.Made.Impossible::new);
    }

    private static LetterPages.Made made(Laid laid, LetterText text) {
        return laid instanceof Laid.Pages(var sheets)
                ? new LetterPages.Made.Ready(
                        new Pages(pdf(text, sheets), text.number(), PaperSize.valueOf(text.paper())))
                : new LetterPages.Made.Impossible();
    }

    private Laid laid(Campaign campaign, ActionContent action, LetterText text, boolean specimen) {
        var day = action.takenAt().atZone(zone()).toLocalDate();
        return letters.layOut(campaign, events.current().details(), text, action.strokes(), day, specimen);
    }

    private static byte[] pdf(LetterText text, List<Sheet> sheets) {
        var out = new ByteArrayOutputStream();
        try (var book = new PdfBook(text.language(), "Letter")) {
            book.add(sheets);
            book.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String initials(ActionContent.@Nullable Person person) {
        var name = person == null ? null : person.name();
        return name == null
                ? ""
                : Arrays.stream(name.strip().split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .limit(MOST_INITIALS)
                        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                        .collect(Collectors.joining(" "));
    }

    private static ActionContent read(byte[] slip) {
        try {
            return ActionContent.unpadded(slip);
        } catch (SealBrokenException e) {
            throw new IllegalStateException("A slip that was sealed here is of no form", e);
        }
    }

    private static ZoneId zone() {
        return ZoneId.systemDefault();
    }
}
