package org.placard.letter;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.placard.event.EventDetails;
import org.placard.event.Events;
import org.placard.letter.page.FigureSheet;
import org.placard.letter.page.FigureSheet.Entry;
import org.placard.letter.page.FigureSheet.Group;
import org.placard.letter.page.PageSize;
import org.placard.letter.page.Wording;
import org.placard.printing.Account;
import org.placard.printing.ClosingPages;
import org.placard.printing.JobState;
import org.placard.printing.Outing;
import org.placard.printing.PostWay;
import org.placard.printing.Postage;
import org.placard.printing.printer.Pages;
import org.placard.printing.printer.PaperSize;
import org.placard.shared.LanguageTag;
import org.placard.shared.text.Texts;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The sheet that ends a table's day, on the event's paper and in the volunteer's language. No letter's words are on it. */
@Component
class ClosingSheet implements ClosingPages {

    private final Events events;
    private final Outing outing;
    private final Texts texts;

    ClosingSheet(@Lazy Events events, @Lazy Outing outing, Texts texts) {
        this.events = events;
        this.outing = outing;
        this.texts = texts;
    }

    @Override
    public Pages closingSheet(Account account, LanguageTag reader) {
        var paper = events.current().details().paper();
        var sheet = new FigureSheet(
                paper == EventDetails.Paper.A4 ? PageSize.A4 : PageSize.LETTER,
                reader,
                say(reader, "title"),
                List.of(Wording.cleanLine(outing.title()), today(reader)),
                List.of(
                        letters(account, reader),
                        gone(account, reader),
                        cancelled(account, reader),
                        end(account, reader)),
                List.of(say(reader, "counted")));
        return Pages.sheet(sheet.pdf(), "closing-sheet", PaperSize.valueOf(paper.name()));
    }

    private Group letters(Account account, LanguageTag reader) {
        var entries = new ArrayList<Entry>();
        entries.add(Entry.sum(say(reader, "written"), account.written()));
        entries.add(entry(reader, "byHand", account.byHand()));
        entries.add(entry(reader, "elsewhere", account.elsewhere()));
        entries.add(entry(reader, "onPaper", account.onPaper()));
        entries.add(entry(reader, "waiting", account.in(JobState.WAITING, JobState.SENT)));
        entries.add(entry(reader, "held", account.in(JobState.HELD)));
        entries.add(entry(reader, "printed", account.in(JobState.PRINTED)));
        entries.add(entry(reader, "handedOver", account.in(JobState.HANDED_OVER)));
        entries.add(entry(reader, "gone", account.in(JobState.POSTED, JobState.TAKEN)));
        entries.add(entry(reader, "cancelled", account.in(JobState.CANCELLED)));
        entries.add(entry(reader, "specimens", account.specimens()));
        return new Group(say(reader, "letters"), entries);
    }

    private Group gone(Account account, LanguageTag reader) {
        var entries = new ArrayList<Entry>();
        for (var way : PostWay.values()) {
            var cost = account.postage(way).stream().map(Postage::toString).collect(Collectors.joining(", "));
            var name = texts.text(reader, "table.post.way." + way);
            entries.add(Entry.of(cost.isEmpty() ? name : name + " (" + cost + ")", account.gone(way)));
        }
        return new Group(say(reader, "goneBy"), entries);
    }

    private Group cancelled(Account account, LanguageTag reader) {
        var entries = new ArrayList<Entry>();
        account.cancelled()
                .forEach((reason, count) -> entries.add(Entry.of(texts.text(reader, "table.why." + reason), count)));
        return new Group(say(reader, "cancelledWhy"), entries.isEmpty() ? List.of(entry(reader, "none", 0)) : entries);
    }

    private Group end(Account account, LanguageTag reader) {
        return new Group(
                verdict(account, reader),
                List.of(
                        Entry.sum(say(reader, "open"), account.open()),
                        Entry.sum(say(reader, "difference"), account.difference())));
    }

    /** In practice nothing is said to be accounted for: there are no letters yet. */
    private String verdict(Account account, LanguageTag reader) {
        return account.practice()
                ? texts.text(reader, "table.closing.practised", "count", account.specimens())
                : say(reader, account.isBalanced() ? "balanced" : "unbalanced");
    }

    private Entry entry(LanguageTag reader, String key, int count) {
        return Entry.of(say(reader, key), count);
    }

    private String today(LanguageTag reader) {
        return DateFormat.getDateInstance(DateFormat.LONG, ULocale.forLanguageTag(reader.value()))
                .format(Date.from(Instant.now()));
    }

    private String say(LanguageTag reader, String key) {
        return texts.text(reader, "table.closing." + key);
    }
}
