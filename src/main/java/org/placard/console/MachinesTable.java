package org.placard.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.placard.security.CoordinatorSession;
import org.placard.shared.text.ConsoleWords;
import org.placard.sync.SyncDesk.Machine;
import org.placard.sync.TrustDesk;

/** The machines that brought something here or may, with what is doubtful about each. */
final class MachinesTable extends Div {

    private final transient TrustDesk trust;
    private final transient CoordinatorSession session;
    private final transient ConsoleWords words;
    private final transient Runnable changed;
    private final Div asked = new Div();

    MachinesTable(
            List<Machine> machines, TrustDesk trust, CoordinatorSession session, ConsoleWords words, Runnable changed) {
        this.trust = trust;
        this.session = session;
        this.words = words;
        this.changed = changed;
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
        addClassName("console-stack");
        add(table, asked);
    }

    private String heard(Machine machine) {
        var heard = machine.heard();
        return heard == null ? words.of("sync.machines.notHeard") : Moments.of(heard, words);
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

    private Component action(Machine machine) {
        var text = words.of(machine.revoked() ? "sync.machines.otherwise" : "sync.machines.sendAway");
        return Press.line(text, () -> {
            asked.removeAll();
            asked.add(new SendAwayForm(machine, trust, session, words, changed));
        });
    }
}
