package org.placard.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.placard.security.CoordinatorSession;
import org.placard.shared.text.ConsoleWords;
import org.placard.shared.ui.Field;
import org.placard.sync.SyncDesk.Machine;
import org.placard.sync.TrustDesk;
import org.placard.vault.OpenVault;

/** Asks from when a machine is not to be believed any more. The first press opens it, the second one decides. */
final class SendAwayForm extends Div {

    private static final String NOT_CHOSEN = "";
    private static final String ALL_COUNTS = "all";

    private final transient TrustDesk desk;
    private final transient CoordinatorSession session;
    private final transient ConsoleWords words;
    private final transient Machine machine;
    private final transient Runnable decided;
    private final Field from;
    private final Paragraph missing = new Paragraph();

    SendAwayForm(Machine machine, TrustDesk desk, CoordinatorSession session, ConsoleWords words, Runnable decided) {
        this.machine = machine;
        this.desk = desk;
        this.session = session;
        this.words = words;
        this.decided = decided;
        this.from = Field.choice("trust-until", words.of("sync.away.from"), options());
        from.with(NOT_CHOSEN);
        missing.addClassName("console-alert");
        missing.getElement().setAttribute("role", "alert");
        missing.setVisible(false);
        addClassName("console-stack");
        add(
                new H3(machine.revoked() ? machine.name() : words.of("sync.away.title", "machine", machine.name())),
                new Paragraph(words.of("sync.away.why")),
                from,
                missing,
                buttons());
        from.focus();
    }

    private Div buttons() {
        var buttons = new Div(
                Press.button(
                        words.of(machine.revoked() ? "sync.machines.otherwise" : "sync.machines.yes"), this::decide),
                Press.line(words.of("sync.away.cancel"), this::removeFromParent));
        buttons.addClassName("console-row");
        return buttons;
    }

    private Map<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        options.put(NOT_CHOSEN, words.of("sync.away.choose"));
        options.put(ALL_COUNTS, words.of("sync.away.all"));
        desk.cuts(machine.key())
                .forEach(cut -> options.put(
                        cut.hour().toString(),
                        words.of("sync.away.before", "time", Moments.of(cut.hour(), words), "count", cut.records())));
        return options;
    }

    private void decide() {
        if (from.isBlank()) {
            lacks("sync.away.choose");
            from.focus();
        } else {
            session.vault().ifPresentOrElse(this::decide, () -> lacks("sync.locked"));
        }
    }

    private void lacks(String key) {
        missing.setText(words.of(key));
        missing.setVisible(true);
    }

    private void decide(OpenVault vault) {
        if (from.text().equals(ALL_COUNTS)) {
            desk.sendAway(vault, machine.key());
        } else {
            desk.sendAway(vault, machine.key(), Instant.parse(from.text()));
        }
        decided.run();
    }
}
