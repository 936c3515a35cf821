package org.placard.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuConfiguration;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.placard.event.Event;
import org.placard.event.Events;
import org.placard.event.Events.Gap;
import org.placard.ledger.ActionKind;
import org.placard.ledger.Ledger;
import org.placard.ledger.Tally;
import org.placard.shared.Finding;
import org.placard.shared.text.ConsoleWords;
import org.placard.shared.text.Texts;

/** How the event goes: what was taken, hour by hour, and what wants a look. Needs no unlocking. */
@Route("console")
@Menu(title = "console.menu.today", order = 10)
@RolesAllowed("COORDINATOR")
class TodayView extends Page {

    private final transient Texts texts;

    TodayView(Events events, Ledger ledger, ToLookAt toLookAt, KioskTable kiosks, ConsoleWords words, Texts texts) {
        super(words, "console.menu.today");
        this.texts = texts;
        var event = events.current();
        var tally = ledger.tally(event.id());
        var findings = toLookAt.findings();
        var name = event.details().name();
        add(new H1(name.isBlank() ? words.of("console.today.unnamed") : name));
        if (event.isPractice()) {
            add(band());
        }
        add(
                figures(tally, event)
                        .with(kiosks.count(), words.of("console.today.kiosks"))
                        .with(findings.size(), words.of("console.today.toLookAt")),
                pair(byTheHour(tally, event), lookAt(findings)));
        if (event.isPractice()) {
            add(missing(events.gaps()));
        }
    }

    private Div band() {
        var band = new Div(new Paragraph(words.of("console.today.practice")));
        band.addClassName("console-band");
        return band;
    }

    private Component missing(List<Gap> missing) {
        var card = missing.isEmpty()
                ? card("console.today.ready", new Paragraph(words.of("console.today.readyText")))
                : card("console.today.missing", new MissingLines(missing, words, texts));
        MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> entry.path().startsWith("/console/event"))
                .findFirst()
                .ifPresent(entry -> card.add(link(entry.path(), words.of("console.today.toEvent"))));
        return card;
    }

    private Figures figures(Tally tally, Event event) {
        boolean practice = event.isPractice();
        return new Figures()
                .with(tally.count(ActionKind.SIGNATURE, practice), words.of("console.today.signed"))
                .with(tally.count(ActionKind.LETTER, practice), words.of("console.today.letters"))
                .with(tally.count(ActionKind.WITHDRAWAL, practice), words.of("console.today.withdrawals"));
    }

    private Div byTheHour(Tally tally, Event event) {
        var chart = HourChart.of(tally, event.isPractice());
        if (chart.isEmpty()) {
            return card("console.today.byTheHour", soft(words.of("console.today.nothingYet")));
        }
        var legend = row(key("signatures", "console.today.signatures"), key("letters", "console.today.letterActions"));
        var table = new PlainTable(
                words.of("console.today.byTheHour"),
                words.of("console.today.hour"),
                words.of("console.today.signatures"),
                words.of("console.today.letterActions"));
        chart.hours().forEach(hour -> table.row(hour.label(), hour.signatures(), hour.letters()));
        table.addClassName("console-for-readers");
        table.getElement().removeAttribute("tabindex");
        return card("console.today.byTheHour", legend, chart.picture(), table);
    }

    private Span key(String colour, String textKey) {
        var key = new Span(words.of(textKey));
        key.addClassNames("console-key", colour);
        return key;
    }

    private Div lookAt(List<Finding> findings) {
        return card(
                "console.today.lookAt",
                findings.isEmpty() ? soft(words.of("console.today.nothingToLookAt")) : list(findings));
    }

    private static UnorderedList list(List<Finding> findings) {
        var list = new UnorderedList();
        findings.forEach(finding -> {
            var item = new ListItem(finding.message());
            if (finding.level() == Finding.Level.MISSING) {
                item.addClassName("console-bad");
            }
            list.add(item);
        });
        return list;
    }
}
