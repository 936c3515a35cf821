package org.placard.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placard.campaign.Campaign;
import org.placard.campaign.Campaigns;
import org.placard.event.Event;
import org.placard.export.HandOvers;
import org.placard.export.HandOvers.Given;
import org.placard.security.CoordinatorSession;
import org.placard.shared.CampaignSlug;
import org.placard.shared.text.ConsoleWords;
import org.placard.shared.ui.Field;

/** Records that names were given away, to whom and when; there is no way back from it. */
final class HandOverForm extends Div {

    private final transient Campaigns campaigns;
    private final transient HandOvers handOvers;
    private final transient Event event;
    private final transient CoordinatorSession session;
    private final transient ConsoleWords words;
    private final Field campaign;
    private final Field names;
    private final Field day;
    private final Field recipient;
    private final Div answer = new Div();
    private final Div known = new Div();

    HandOverForm(
            Campaigns campaigns, HandOvers handOvers, Event event, CoordinatorSession session, ConsoleWords words) {
        this.campaigns = campaigns;
        this.handOvers = handOvers;
        this.event = event;
        this.session = session;
        this.words = words;
        campaign = Field.choice("handover-campaign", words.of("console.handOver.campaign"), titles());
        campaigns.all().stream()
                .findFirst()
                .ifPresent(first -> campaign.with(first.slug().value()));
        names = line("names", "number");
        day = line("day", "date");
        recipient = line("recipient", "text");
        answer.getElement().setAttribute("role", "status");
        addClassName("console-card");
        var record = new NativeButton(words.of("console.handOver.record"), _ -> record());
        record.addClassName("console-line");
        add(new H2(words.of("console.handOver.title")), new Paragraph(words.of("console.handOver.text")));
        add(campaign, names, day, recipient, record, answer, known);
        showKnown();
    }

    /** What was handed over, a row each. */
    static PlainTable table(List<Given> given, Campaigns campaigns, ConsoleWords words) {
        var table = new PlainTable(
                words.of("console.handOver.title"),
                words.of("console.handOver.campaign"),
                words.of("console.handOver.names"),
                words.of("console.handOver.day"),
                words.of("console.handOver.recipient"));
        given.forEach(one -> table.row(
                campaigns
                        .bySlug(one.campaign())
                        .map(known -> known.text(words.language()).shortTitle())
                        .orElse(one.campaign().value()),
                one.names(),
                one.day().toString(),
                one.recipient()));
        return table;
    }

    private Field line(String name, String type) {
        return Field.line("handover-" + name, words.of("console.handOver." + name), type);
    }

    private Map<String, String> titles() {
        var titles = new LinkedHashMap<String, String>();
        campaigns.all().stream()
                .filter(Campaign::petition)
                .forEach(each -> titles.put(
                        each.slug().value(), each.text(words.language()).shortTitle()));
        return titles;
    }

    private void record() {
        var given = given();
        given.ifPresent(known -> handOvers.record(known, session.name()));
        var said = new Paragraph(words.of(given.isPresent() ? "console.handOver.kept" : "console.handOver.missing"));
        said.addClassName(given.isPresent() ? "console-note" : "console-alert");
        answer.removeAll();
        answer.add(said);
        showKnown();
    }

    private Optional<Given> given() {
        try {
            var on = LocalDate.parse(day.text());
            var wrong = on.isAfter(LocalDate.now(ZoneId.systemDefault()))
                    || !names.text().matches("[0-9]{1,9}")
                    || recipient.isBlank()
                    || campaign.isBlank();
            return wrong
                    ? Optional.empty()
                    : Optional.of(new Given(
                            new CampaignSlug(campaign.text()), Integer.parseInt(names.text()), on, recipient.text()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private void showKnown() {
        known.removeAll();
        var given = handOvers.of(event.id(), event.isPractice());
        if (!given.isEmpty()) {
            known.add(table(given, campaigns, words));
        }
    }
}
