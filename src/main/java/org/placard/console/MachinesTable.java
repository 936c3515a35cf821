package org.placard.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import org.placard.security.CoordinatorSession;
import org.placard.shared.text.ConsoleWords;
import org.placard.sync.SyncDesk;
import org.placard.sync.SyncDesk.Machine;

/** The machines that brought something here or may, with what is doubtful about each. */
final class MachinesTable extends Div {

    private final transient SyncDesk desk;
    private final transient CoordinatorSession session;
    private final transient ConsoleWords words;
    private final transient Runnable changed;

    MachinesTable(SyncDesk desk, CoordinatorSession session, ConsoleWords words, Runnable changed) {
        this.desk = desk;
        this.session = session;
        this.words = words;
        this.changed = changed;
        var machines = desk.machines();
        if (machines.isEmpty()) {
            add(new Paragraph(words.of("sync.machines.none")));
            return;
        }
        var table = new PlainTable(
                words.of("sync.machines.title"),
                words.of("sync.machines.name"),
                words.of("sync.machines.records"),
                words.of("sync.machines.heard"),
                words.of("sync.machines.state"),
                words.of("sync.machines.action"));
        machines.forEach(machine ->
                table.row(machine.name(), machine.records(), heard(machine), state(machine), action(machine)));
        add(table);
    }

    private String heard(Machine machine) {
        var heard = machine.heard();
        return heard == null ? words.of("sync.machines.notHeard") : moment(heard);
    }

    private String state(Machine machine) {
        var states = new ArrayList<String>();
        if (machine.revoked()) {
            states.add(words.of("sync.machines.sentAway"));
        }
        var off = machine.clockOff();
        if (off != null) {
            states.add(words.of("sync.machines.clock", "minutes", Math.abs(off.toMinutes())));
        }
        if (machine.forked()) {
            states.add(words.of("sync.machines.forked"));
        }
        return states.isEmpty() ? words.of("sync.machines.fine") : String.join(" ", states);
    }

    /** Two presses: the first asks. */
    private Component action(Machine machine) {
        if (machine.revoked()) {
            return new Span();
        }
        var place = new Div();
        place.add(button("sync.machines.sendAway", () -> {
            place.removeAll();
            place.add(new Paragraph(words.of("sync.machines.sure")), button("sync.machines.yes", () -> {
                desk.sendAway(machine.key(), session.name());
                changed.run();
            }));
        }));
        return place;
    }

    private NativeButton button(String key, Runnable pressed) {
        var button = new NativeButton(words.of(key), _ -> pressed.run());
        button.addClassName("console-line");
        return button;
    }

    private String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                .withLocale(words.locale())
                .withZone(ZoneId.systemDefault())
                .format(at);
    }
}
