package org.placard.console;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.placard.campaign.Campaigns;
import org.placard.counting.Balance;
import org.placard.counting.BalancePages;
import org.placard.counting.Balances;
import org.placard.counting.Count;
import org.placard.counting.Counting;
import org.placard.event.Event;
import org.placard.event.Events;
import org.placard.paper.PaperCounts;
import org.placard.security.CoordinatorSession;
import org.placard.shared.CampaignSlug;
import org.placard.shared.LetterSums.Sums;
import org.placard.shared.text.ConsoleWords;

/** The event's numbers held against each other. Shown without unlocking; with the vault open they are counted anew. */
@Route("console/reconciliation")
@Menu(title = "counting.menu.reconciliation", order = 75)
@RolesAllowed("COORDINATOR")
class ReconciliationView extends Page {

    private final transient Campaigns campaigns;
    private final transient Event event;

    ReconciliationView(
            Events events,
            Counting counting,
            Balances balances,
            BalancePages pages,
            PaperCounts paper,
            Campaigns campaigns,
            CoordinatorSession session,
            ConsoleWords words) {
        super(words, "counting.menu.reconciliation");
        this.campaigns = campaigns;
        this.event = events.current();
        session.vault().ifPresent(vault -> counting.verdicts(vault, event.id()));
        var balance = balances.of(event.id(), event.isPractice());
        add(heading(), soft(event.details().name()));
        addState(balance, balances);
        if (session.vault().isEmpty()) {
            add(soft(words.of("counting.unlock")), new UnlockForm(session, words));
        }
        add(pair(taken(balance), letters(balance)), byCampaign(balance), paper(paper), sheet(balance, pages));
    }

    private void addState(Balance balance, Balances balances) {
        if (event.isPractice()) {
            add(alert(words.of("console.monday.practice")));
        }
        if (balance.isBalanced()) {
            add(note(words.of("counting.balanced")));
        }
        balances.reasons(balance).forEach(reason -> add(alert(reason.message())));
    }

    private Div taken(Balance balance) {
        var table = table("counting.taken.title");
        line(table, "taken", balance.taken());
        line(table, "waiting", balance.waiting());
        line(table, "synced", balance.synced());
        line(table, "counted", balance.counted());
        line(table, "duplicate", balance.duplicate());
        line(table, "withdrawn", balance.withdrawn());
        line(table, "quarantined", balance.quarantined());
        line(table, "held", balance.held());
        line(table, "unreadable", balance.unreadable());
        line(table, "notCounted", balance.notCounted());
        line(table, "difference", balance.difference());
        return card("counting.taken.title", table, soft(asOf(balance)));
    }

    private String asOf(Balance balance) {
        var moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(words.locale())
                .withZone(ZoneId.systemDefault());
        return balance.count()
                .map(count -> words.of("counting.asOf", "time", moment.format(count.asOf())))
                .orElseGet(() -> words.of("counting.never"));
    }

    private Div letters(Balance balance) {
        var sums = balance.sums() == null ? Sums.NONE : balance.sums();
        var table = table("counting.letters.title");
        line(table, "letters.taken", balance.letters());
        line(table, "letters.posted", sums.posted());
        line(table, "letters.handedOver", sums.handedOver());
        line(table, "letters.printed", sums.printed());
        line(table, "letters.waiting", sums.waiting());
        line(table, "letters.cancelled", sums.cancelled());
        line(table, "difference", balance.letterDifference());
        return card("counting.letters.title", table);
    }

    private Div byCampaign(Balance balance) {
        var table = new PlainTable(
                words.of("counting.byCampaign"),
                words.of("console.monday.campaign"),
                words.of("counting.taken.counted"),
                words.of("counting.taken.duplicate"),
                words.of("counting.taken.held"),
                words.of("counting.taken.withdrawn"));
        balance.count().stream().flatMap(count -> count.rows().stream()).forEach(row -> addRow(table, row));
        return card("counting.byCampaign", table, link("/console/duplicates", words.of("counting.toDuplicates")));
    }

    private void addRow(PlainTable table, Count.Row row) {
        table.row(
                title(row.campaign()) + " · "
                        + words.of("console.kind." + row.kind().name()),
                row.counted(),
                row.duplicate(),
                row.held(),
                row.withdrawn());
    }

    private Div paper(PaperCounts paper) {
        var counts = paper.of(event.id(), event.isPractice());
        if (counts.isEmpty()) {
            return card("paper.counts.table.title", soft(words.of("paper.counts.table.none")));
        }
        var table = new PlainTable(
                words.of("paper.counts.table.title"),
                words.of("console.monday.campaign"),
                words.of("paper.counts.table.out"),
                words.of("paper.counts.table.back"),
                words.of("paper.counts.table.signatures"));
        counts.forEach(count -> table.row(title(count.campaign()), count.out(), count.back(), count.signatures()));
        var card = card("paper.counts.table.title", table);
        counts.forEach(count -> paper.said(count, words.language()).ifPresent(mismatch -> card.add(alert(mismatch))));
        return card;
    }

    private Anchor sheet(Balance balance, BalancePages pages) {
        var language = words.language();
        var file = new Anchor();
        file.setText(words.of("counting.sheet"));
        file.addClassName("console-button");
        file.setHref(DownloadHandler.fromInputStream(_ -> {
            var pdf = pages.sheet(balance, language);
            return new DownloadResponse(
                    new ByteArrayInputStream(pdf), "reconciliation.pdf", "application/pdf", pdf.length);
        }));
        file.getElement().setAttribute("download", true);
        return file;
    }

    private PlainTable table(String key) {
        return new PlainTable(words.of(key), words.of("counting.what"), words.of("console.monday.number"));
    }

    private void line(PlainTable table, String key, int number) {
        table.row(words.of(key.startsWith("letters.") ? "counting." + key : "counting.taken." + key), number);
    }

    private String title(CampaignSlug slug) {
        return campaigns
                .bySlug(slug)
                .map(campaign -> campaign.text(words.language()).shortTitle())
                .orElse(slug.value());
    }
}
