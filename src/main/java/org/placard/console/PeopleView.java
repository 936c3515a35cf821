package org.placard.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.placard.security.AuditLog;
import org.placard.security.CoordinatorSession;
import org.placard.security.Coordinators;
import org.placard.shared.text.ConsoleWords;
import org.placard.vault.CoordinatorName;

/** Who may sign in, and what they did. */
@Route("console/people")
@Menu(title = "console.menu.people", order = 90)
@RolesAllowed("COORDINATOR")
class PeopleView extends Page {

    private static final int ENTRIES = 100;

    private final transient Coordinators coordinators;
    private final transient CoordinatorSession session;
    private final transient AuditLog auditLog;
    private final Div body = new Div();

    PeopleView(Coordinators coordinators, CoordinatorSession session, AuditLog auditLog, ConsoleWords words) {
        super(words, "console.menu.people");
        this.coordinators = coordinators;
        this.session = session;
        this.auditLog = auditLog;
        body.addClassName("console-stack");
        add(heading(), body);
        show();
    }

    private void show(Component... first) {
        body.removeAll();
        body.add(first);
        body.add(card("console.people.coordinators", list()), adding(), card("console.people.log", log()));
    }

    private PlainTable list() {
        var table = new PlainTable(
                words.of("console.people.coordinators"),
                words.of("console.signIn.name"),
                words.of("console.people.shutOut"));
        for (var name : coordinators.all()) {
            table.row(name, name.equals(session.name()) ? words.of("console.people.you") : shutOut(name));
        }
        return table;
    }

    private NativeButton shutOut(CoordinatorName name) {
        var button = new NativeButton(words.of("console.people.shutOut"));
        button.addClassName("console-quiet");
        button.addClickListener(click -> show(sure(name)));
        return button;
    }

    private Div sure(CoordinatorName name) {
        var yes = new NativeButton(words.of("console.people.sureYes", "name", name.value()), click -> revoke(name));
        yes.addClassName("console-button");
        var no = new NativeButton(words.of("console.people.sureNo"), click -> show());
        no.addClassName("console-line");
        var both = new Div(alert(words.of("console.people.sure", "name", name.value())), row(yes, no));
        both.addClassName("console-stack");
        return both;
    }

    private void revoke(CoordinatorName name) {
        session.vault()
                .ifPresentOrElse(
                        vault -> {
                            coordinators.revoke(name, vault);
                            show(note(words.of("console.people.gone", "name", name.value())));
                        },
                        this::show);
    }

    private Component adding() {
        if (!session.isUnlocked()) {
            return card("console.people.add", new UnlockForm(session, words));
        }
        var field = new Input();
        field.setId("new-coordinator");
        var label = new NativeLabel(words.of("console.people.newName"));
        label.setFor(field);
        var labelled = new Div(label, field);
        labelled.addClassName("console-field");
        var button = new NativeButton(words.of("console.people.add"), click -> letIn(field.getValue()));
        button.addClassName("console-button");
        return card("console.people.add", labelled, row(button));
    }

    private void letIn(String typed) {
        CoordinatorName name;
        try {
            name = new CoordinatorName(typed.strip());
        } catch (IllegalArgumentException e) {
            show(alert(words.of("console.people.badName")));
            return;
        }
        if (coordinators.all().contains(name)) {
            show(alert(words.of("console.people.taken", "name", name.value())));
            return;
        }
        session.vault()
                .ifPresentOrElse(
                        vault -> show(once(name, coordinators.add(name, vault).words())), this::show);
    }

    private Div once(CoordinatorName name, String passphrase) {
        var shown = new Paragraph(passphrase);
        shown.addClassName("console-secret");
        var noted = new NativeButton(words.of("console.people.noted"), click -> show());
        noted.addClassName("console-button");
        return card(
                "console.people.once",
                new Paragraph(words.of("console.people.onceText", "name", name.value())),
                shown,
                row(noted));
    }

    private PlainTable log() {
        var when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT, FormatStyle.MEDIUM)
                .withLocale(words.locale())
                .withZone(ZoneId.systemDefault());
        var table = new PlainTable(
                words.of("console.people.log"),
                words.of("console.people.when"),
                words.of("console.people.who"),
                words.of("console.people.what"),
                words.of("console.people.detail"));
        auditLog.latest(ENTRIES)
                .forEach(entry -> table.row(
                        when.format(entry.at()),
                        entry.audited().who(),
                        entry.audited().what(),
                        entry.audited().detail()));
        return table;
    }
}
