package org.placard.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.placard.event.Event;
import org.placard.event.Events;
import org.placard.export.Column;
import org.placard.export.Days;
import org.placard.export.ExportFormat;
import org.placard.export.ExportOrder;
import org.placard.export.ExportOrder.Audience;
import org.placard.ledger.ActionContent.ConsentPurpose;
import org.placard.shared.CampaignSlug;
import org.placard.shared.EventId;
import org.placard.shared.text.ConsoleWords;
import org.placard.shared.ui.Field;
import org.placard.shared.ui.Ticks;

/** What the files are to have in them, chosen once for all of them. Read by downloads, which have threads of their own. */
final class ExportChoices extends Div {

    private static final String PRACTICE = "practice";
    private static final String ENCRYPT = "encrypt";

    private final transient ConsoleWords words;
    private final Field format;
    private final Field event;
    private final Field from;
    private final Field to;
    private final Ticks consents;
    private final Ticks columns;
    private final Ticks more;
    private final Paragraph wrong = new Paragraph();
    private transient volatile Chosen chosen;

    ExportChoices(Events events, ConsoleWords words) {
        this.words = words;
        format = Field.choice("export-format", words.of("console.export.format"), formats());
        format.with(ExportFormat.CSV.name());
        event = Field.choice("export-event", words.of("console.export.event"), titles(withData(events)));
        event.with(events.current().id().value());
        event.setVisible(withData(events).size() > 1);
        from = Field.line("export-from", words.of("console.export.from"), "date");
        to = Field.line("export-to", words.of("console.export.to"), "date");
        consents = ticks("consents", consents());
        columns = ticks("columns", columns());
        more = ticks("more", options());
        wrong.addClassName("console-alert");
        wrong.getElement().setAttribute("role", "alert");
        chosen = read();
        listen();
        addClassName("console-card");
        add(new H2(words.of("console.export.choices")), format, event, days(), wrong, more, consents, chosenColumns());
    }

    /** An order for these campaigns as it is chosen now; of columns, what the audience may have. */
    ExportOrder order(Set<CampaignSlug> campaigns, Audience audience) {
        var now = chosen;
        var usual = ExportOrder.of(now.event(), campaigns, now.format(), audience)
                .requiring(now.consents())
                .within(now.days())
                .withPractice(now.practice());
        var open =
                now.columns().stream().filter(Column.open(audience)::contains).toList();
        return now.format().hasColumns() && !open.isEmpty() ? usual.with(open) : usual;
    }

    /** Whether there is such a file: a pack is of one campaign, and for its target. */
    boolean gives(Set<CampaignSlug> campaigns, Audience audience) {
        return chosen.format() != ExportFormat.PDF || (campaigns.size() == 1 && audience == Audience.HAND_OVER);
    }

    ExportChoices whenChanged(Runnable heard) {
        format.whenChanged(heard);
        return this;
    }

    boolean encrypts() {
        return chosen.encrypt();
    }

    private Ticks ticks(String name, Map<String, String> options) {
        var key = "console.export." + name;
        return new Ticks("export-" + name, words.of(key), words.of(key + "Hint"), options);
    }

    private Div days() {
        var days = new Div(from, to);
        days.addClassName("console-pair");
        var hint = new Paragraph(words.of("console.export.daysHint"));
        hint.addClassName("console-soft");
        return new Div(days, hint);
    }

    private NativeDetails chosenColumns() {
        return new NativeDetails(words.of("console.export.columnsChoose"), columns);
    }

    private void listen() {
        for (var field : List.of(format, event, from, to)) {
            field.whenChanged(this::changed);
        }
        for (var ticks : List.of(consents, columns, more)) {
            ticks.whenChanged(this::changed);
        }
        changed();
    }

    private void changed() {
        chosen = read();
        var impossible = !chosen.days().isPossible();
        wrong.setText(impossible ? words.of("console.export.daysWrong") : "");
        wrong.setVisible(impossible);
        columns.setVisible(chosen.format().hasColumns());
    }

    private Chosen read() {
        return new Chosen(
                ExportFormat.valueOf(format.text()),
                new EventId(event.text()),
                new Days(day(from), day(to)),
                values(ConsentPurpose.class, consents.ticked()),
                columns.ticked().stream().map(Column::valueOf).toList(),
                more.ticked().contains(PRACTICE),
                more.ticked().contains(ENCRYPT));
    }

    private static @Nullable LocalDate day(Field field) {
        try {
            return field.isBlank() ? null : LocalDate.parse(field.text());
        } catch (DateTimeException _) {
            return null;
        }
    }

    private Map<String, String> formats() {
        var formats = new LinkedHashMap<String, String>();
        for (var each : ExportFormat.values()) {
            formats.put(each.name(), words.of("console.export.formats." + each));
        }
        return formats;
    }

    private Map<String, String> consents() {
        var purposes = new LinkedHashMap<String, String>();
        for (var purpose : ConsentPurpose.values()) {
            purposes.put(purpose.name(), words.of("console.export.consent." + purpose));
        }
        return purposes;
    }

    private static Map<String, String> columns() {
        var names = new LinkedHashMap<String, String>();
        for (var column : Column.values()) {
            names.put(column.name(), column.word());
        }
        return names;
    }

    private Map<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        options.put(PRACTICE, words.of("console.export.practice"));
        options.put(ENCRYPT, words.of("console.export.encrypt"));
        return options;
    }

    /** Of an event whose data was ended there is nothing to export. */
    static List<Event> withData(Events events) {
        return events.all().stream().filter(event -> !event.isEnded()).toList();
    }

    private static Map<String, String> titles(List<Event> all) {
        var titles = new LinkedHashMap<String, String>();
        all.reversed()
                .forEach(event -> titles.put(event.id().value(), event.details().name()));
        return titles;
    }

    private static <E extends Enum<E>> Set<E> values(Class<E> type, List<String> names) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> names.contains(value.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }

    /** The whole of it at one moment. */
    private record Chosen(
            ExportFormat format,
            EventId event,
            Days days,
            Set<ConsentPurpose> consents,
            List<Column> columns,
            boolean practice,
            boolean encrypt) {}
}
