package org.placard.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import org.placard.campaign.Campaigns;
import org.placard.console.TakenBack.Counts;
import org.placard.event.Event;
import org.placard.event.Events;
import org.placard.export.HandOvers;
import org.placard.ledger.ActionKind;
import org.placard.ledger.Ledger;
import org.placard.ledger.Tally;
import org.placard.paper.PaperCounts;
import org.placard.security.CoordinatorSession;
import org.placard.shared.text.ConsoleWords;
import org.placard.shared.text.Texts;

/**
 * One page to print on Monday: what came of the event, in numbers alone. Nothing needs unlocking; with the vault open it
 * says more.
 */
@Route("console/monday")
@Menu(title = "console.menu.monday", order = 80)
@RolesAllowed("COORDINATOR")
class MondayView extends Page {

    /** A language that fewer people chose could point at one of them. */
    private static final int FEWEST = 5;

    private final transient Event event;
    private final transient Texts texts;
    private final DateTimeFormatter moment;

    MondayView(
            Events events,
            Ledger ledger,
            Campaigns campaigns,
            TakenBack takenBack,
            WaitingLetters letters,
            PaperCounts paper,
            HandOvers handOvers,
            KioskTable kiosks,
            ToLookAt toLookAt,
            CoordinatorSession session,
            ConsoleWords words,
            Texts texts) {
        super(words, "console.menu.monday");
        this.event = events.current();
        this.texts = texts;
        this.moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(words.locale())
                .withZone(ZoneId.systemDefault());
        var matched = session.vault().filter(_ -> !event.isEnded()).map(takenBack::match);
        var tally = ledger.tally(event.id());
        var counts = takenBack.latest();
        addHead();
        add(card("console.monday.byCampaign", byCampaign(tally, campaigns, counts), withdrawn(tally, counts)));
        add(pair(letters(tally, letters.count(), counts), card("console.monday.kiosks", kiosks.shown())));
        add(paper(paper, campaigns));
        handedOver(handOvers, campaigns);
        matched.ifPresent(opened -> add(card("console.monday.byLanguage", byLanguage(opened))));
        add(card("console.monday.problems", problems(toLookAt)), new PrintButton(words.of("console.monday.print")));
    }

    private void addHead() {
        add(new H1(event.details().name()), soft(when()));
        if (event.isPractice()) {
            add(alert(words.of("console.monday.practice")));
        }
    }

    private String when() {
        var details = event.details();
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(words.locale());
        var date = details.from() == null ? LocalDate.now(ZoneId.systemDefault()) : details.from();
        return details.place().isBlank() ? day.format(date) : details.place() + ", " + day.format(date);
    }

    /** What was taken back has a column only once it was matched: until then nobody knows which campaign it is from. */
    private PlainTable byCampaign(Tally tally, Campaigns campaigns, Optional<Counts> counts) {
        var table = new PlainTable(
                words.of("console.monday.byCampaign"),
                words.of("console.monday.campaign"),
                words.of("console.today.signatures"),
                words.of("console.today.letterActions"),
                words.of("console.monday.takenBack"));
        boolean practice = event.isPractice();
        for (var campaign : campaigns.all()) {
            table.row(
                    campaign.text(words.language()).shortTitle(),
                    tally.count(campaign.slug(), ActionKind.SIGNATURE, practice),
                    tally.count(campaign.slug(), ActionKind.LETTER, practice),
                    known(counts.map(found -> found.of(campaign.slug()))));
        }
        return table.row(
                words.of("console.monday.together"),
                tally.count(ActionKind.SIGNATURE, practice),
                tally.count(ActionKind.LETTER, practice),
                known(counts.map(Counts::together)));
    }

    private Object known(Optional<Integer> count) {
        return count.isPresent() ? count.get() : words.of("console.monday.unknown");
    }

    private Div withdrawn(Tally tally, Optional<Counts> counts) {
        var said = new Div(soft(
                words.of("console.monday.asked", "count", tally.count(ActionKind.WITHDRAWAL, event.isPractice()))));
        said.add(soft(counts.map(found -> words.of("console.monday.asOf", "time", moment.format(found.asOf())))
                .orElseGet(() -> words.of("console.monday.notMatched"))));
        counts.filter(found -> found.unreadable() > 0)
                .ifPresent(
                        found -> said.add(alert(words.of("console.monday.unreadable", "count", found.unreadable()))));
        return said;
    }

    private Div letters(Tally tally, int waiting, Optional<Counts> counts) {
        int all = tally.count(ActionKind.LETTER, event.isPractice());
        var table = new PlainTable(
                words.of("console.today.letterActions"),
                words.of("console.records.state"),
                words.of("console.monday.number"));
        int cancelled = counts.map(Counts::cancelledLetters).orElse(0);
        table.row(words.of("console.monday.waiting"), waiting - cancelled);
        table.row(words.of("console.monday.printed"), all - waiting);
        table.row(words.of("console.monday.cancelled"), known(counts.map(Counts::cancelledLetters)));
        table.row(words.of("console.monday.together"), all);
        var way = words.of("console.event.deliveries." + event.details().delivery());
        return card("console.today.letterActions", table, soft(words.of("console.event.field.delivery") + ": " + way));
    }

    /** What no withdrawal can reach any more. */
    private void handedOver(HandOvers handOvers, Campaigns campaigns) {
        var given = handOvers.of(event.id(), event.isPractice());
        if (!given.isEmpty()) {
            var table = HandOverForm.table(given, campaigns, words);
            add(card("console.handOver.title", table, soft(words.of("console.handOver.noWayBack"))));
        }
    }

    /** A line of their own: what is counted by hand is never added to what was sealed. */
    private Div paper(PaperCounts paper, Campaigns campaigns) {
        var counts = paper.of(event.id(), event.isPractice());
        if (counts.isEmpty()) {
            return card("paper.counts.table.title", soft(words.of("paper.counts.table.none")));
        }
        var table = new PlainTable(
                words.of("paper.counts.table.title"),
                words.of("console.monday.campaign"),
                words.of("paper.counts.table.out"),
                words.of("paper.counts.table.back"),
                words.of("paper.counts.table.signatures"),
                words.of("paper.counts.table.withheld"));
        counts.forEach(count -> table.row(
                campaigns
                        .bySlug(count.campaign())
                        .map(campaign -> campaign.text(words.language()).shortTitle())
                        .orElse(count.campaign().value()),
                count.out(),
                count.back(),
                count.signatures(),
                count.withheld()));
        var card = card("paper.counts.table.title", table);
        counts.forEach(count -> paper.said(count, words.language()).ifPresent(mismatch -> card.add(alert(mismatch))));
        return card;
    }

    private Component byLanguage(Matched opened) {
        var table = new PlainTable(
                words.of("console.monday.byLanguage"),
                words.of("console.record.language"),
                words.of("console.monday.number"));
        var shown = opened.languages(FEWEST);
        texts.languages().stream()
                .filter(shown::containsKey)
                .forEach(language -> table.row(texts.ownName(language), shown.getOrDefault(language, 0)));
        int others = opened.inFewerThan(FEWEST);
        if (others > 0) {
            table.row(words.of("console.monday.fewer"), others);
        }
        boolean any = others > 0 || !shown.isEmpty();
        var both = new Div(
                any ? table : soft(words.of("console.today.nothingYet")), soft(words.of("console.monday.languageWhy")));
        both.addClassName("console-stack");
        return both;
    }

    private UnorderedList problems(ToLookAt toLookAt) {
        var list = new UnorderedList();
        toLookAt.findings().forEach(finding -> list.add(new ListItem(finding.message())));
        if (list.getElement().getChildCount() == 0) {
            list.add(new ListItem(words.of("console.today.nothingToLookAt")));
        }
        return list;
    }
}
