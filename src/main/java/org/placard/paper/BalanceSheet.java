package org.placard.paper;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.placard.campaign.Campaigns;
import org.placard.counting.Balance;
import org.placard.counting.BalancePages;
import org.placard.counting.Count;
import org.placard.letter.page.FigureSheet;
import org.placard.letter.page.FigureSheet.Entry;
import org.placard.letter.page.FigureSheet.Group;
import org.placard.letter.page.PageSize;
import org.placard.letter.page.Wording;
import org.placard.shared.CampaignSlug;
import org.placard.shared.LanguageTag;
import org.placard.shared.LetterSums.Sums;
import org.placard.shared.text.Texts;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The event's numbers on a sheet to sign and file. No name of anybody who acted is on it. */
@Component
class BalanceSheet implements BalancePages {

    private final Occasions occasions;
    private final PaperCounts paper;
    private final Campaigns campaigns;
    private final Texts texts;

    BalanceSheet(Occasions occasions, PaperCounts paper, @Lazy Campaigns campaigns, Texts texts) {
        this.occasions = occasions;
        this.paper = paper;
        this.campaigns = campaigns;
        this.texts = texts;
    }

    @Override
    public byte[] sheet(Balance balance, LanguageTag reader) {
        var details = occasions.now().details();
        var title = texts.text(reader, "counting.menu.reconciliation");
        var sheet = new FigureSheet(
                PageSize.valueOf(details.paper().name()),
                reader,
                title,
                List.of(Wording.cleanLine(details.name()), asOf(balance, reader), state(balance, reader)),
                List.of(
                        taken(balance, reader),
                        campaigns(balance, reader),
                        letters(balance, reader),
                        onPaper(balance, reader)),
                List.of(texts.text(reader, "counting.signing")));
        return sheet.pdf();
    }

    private Group taken(Balance balance, LanguageTag reader) {
        var entries = List.of(
                sum(reader, "taken", balance.taken()),
                entry(reader, "waiting", balance.waiting()),
                sum(reader, "synced", balance.synced()),
                entry(reader, "counted", balance.counted()),
                entry(reader, "duplicate", balance.duplicate()),
                entry(reader, "withdrawn", balance.withdrawn()),
                entry(reader, "quarantined", balance.quarantined()),
                sum(reader, "difference", balance.difference()),
                entry(reader, "held", balance.held()),
                entry(reader, "unreadable", balance.unreadable()),
                entry(reader, "notCounted", balance.notCounted()));
        return new Group(texts.text(reader, "counting.taken.title"), entries);
    }

    private Group letters(Balance balance, LanguageTag reader) {
        var sums = balance.sums() == null ? Sums.NONE : balance.sums();
        return new Group(
                texts.text(reader, "counting.letters.title"),
                List.of(
                        Entry.sum(texts.text(reader, "counting.letters.taken"), balance.letters()),
                        letter(reader, "posted", sums.posted()),
                        letter(reader, "handedOver", sums.handedOver()),
                        letter(reader, "printed", sums.printed()),
                        letter(reader, "waiting", sums.waiting()),
                        letter(reader, "cancelled", sums.cancelled()),
                        sum(reader, "difference", balance.letterDifference())));
    }

    private Group campaigns(Balance balance, LanguageTag reader) {
        var entries = balance.count().stream()
                .flatMap(count -> count.rows().stream())
                .map(row -> Entry.of(titled(row, reader), row.counted()))
                .toList();
        return new Group(
                texts.text(reader, "counting.byCampaign"),
                entries.isEmpty() ? List.of(entry(reader, "counted", 0)) : entries);
    }

    private String titled(Count.Row row, LanguageTag reader) {
        return title(row.campaign(), reader) + " · "
                + texts.text(reader, "console.kind." + row.kind().name());
    }

    private Group onPaper(Balance balance, LanguageTag reader) {
        var entries = paper.of(balance.event(), balance.practice()).stream()
                .flatMap(count -> sheets(count, reader))
                .toList();
        var none = Entry.of(texts.text(reader, "paper.counts.table.none"), 0);
        return new Group(texts.text(reader, "paper.counts.table.title"), entries.isEmpty() ? List.of(none) : entries);
    }

    private Stream<Entry> sheets(SheetCount count, LanguageTag reader) {
        var wrong = paper.said(count, reader).map(mismatch -> new Entry(Wording.cleanLine(mismatch), "", true));
        return Stream.concat(
                Stream.of(
                        Entry.sum(title(count.campaign(), reader), count.signatures()),
                        Entry.of(texts.text(reader, "paper.counts.table.out"), count.out()),
                        Entry.of(texts.text(reader, "paper.counts.table.back"), count.back())),
                wrong.stream());
    }

    private String asOf(Balance balance, LanguageTag reader) {
        return balance.count()
                .map(count -> texts.text(reader, "counting.asOf", "time", day(count.asOf(), reader)))
                .orElseGet(() -> texts.text(reader, "counting.never"));
    }

    private String state(Balance balance, LanguageTag reader) {
        return texts.text(reader, balance.isBalanced() ? "counting.balanced" : "counting.unbalanced");
    }

    private static String day(Instant at, LanguageTag reader) {
        return DateFormat.getDateTimeInstance(DateFormat.LONG, DateFormat.SHORT, ULocale.forLanguageTag(reader.value()))
                .format(Date.from(at))
                .replace('\u202f', ' ');
    }

    private String title(CampaignSlug slug, LanguageTag reader) {
        return campaigns
                .bySlug(slug)
                .map(campaign -> Wording.cleanLine(campaign.text(reader).shortTitle()))
                .orElse(slug.value());
    }

    private Entry entry(LanguageTag reader, String key, int number) {
        return Entry.of(texts.text(reader, "counting.taken." + key), number);
    }

    private Entry letter(LanguageTag reader, String key, int number) {
        return Entry.of(texts.text(reader, "counting.letters." + key), number);
    }

    private Entry sum(LanguageTag reader, String key, int number) {
        return Entry.sum(texts.text(reader, "counting.taken." + key), number);
    }
}
