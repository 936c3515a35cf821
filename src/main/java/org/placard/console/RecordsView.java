package org.placard.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.placard.console.RecordPages.Row;
import org.placard.security.CoordinatorSession;
import org.placard.shared.Audited;
import org.placard.shared.text.ConsoleWords;
import org.placard.vault.OpenVault;
import org.springframework.context.ApplicationEventPublisher;

/** What was taken, readable only while the vault is open. */
@Route("console/records")
@Menu(title = "console.menu.records", order = 60)
@RolesAllowed("COORDINATOR")
class RecordsView extends Page {

    private final transient RecordPages pages;
    private final transient CoordinatorSession session;
    private final transient ApplicationEventPublisher audit;
    private final Div body = new Div();
    private String query = "";
    private int page;

    RecordsView(RecordPages pages, CoordinatorSession session, ApplicationEventPublisher audit, ConsoleWords words) {
        super(words, "console.menu.records");
        this.pages = pages;
        this.session = session;
        this.audit = audit;
        add(heading(), body);
        show();
    }

    private void show() {
        body.removeAll();
        session.vault().ifPresentOrElse(this::showFound, () -> body.add(new UnlockForm(session, words)));
    }

    private void showFound(OpenVault vault) {
        audit.publishEvent(
                new Audited(session.name().value(), query.isEmpty() ? "records.listed" : "records.searched", ""));
        var found = pages.page(vault, query, page);
        body.add(search(), found.rows().isEmpty() ? soft(words.of("console.records.none")) : table(found));
        body.add(row(step("console.records.earlier", -1, page > 0), step("console.records.later", 1, found.more())));
    }

    private Div search() {
        var field = new Input();
        field.setId("record-search");
        field.setValue(query);
        field.addValueChangeListener(change -> {
            query = change.getValue();
            page = 0;
            show();
        });
        var label = new NativeLabel(words.of("console.records.search"));
        label.setFor(field);
        var both = new Div(label, field);
        both.addClassName("console-field");
        return both;
    }

    private PlainTable table(RecordPages.Found found) {
        var table = new PlainTable(
                words.of("console.records.caption"),
                words.of("console.records.taken"),
                words.of("console.records.kind"),
                words.of("console.records.name"),
                words.of("console.records.campaign"),
                words.of("console.records.state"));
        found.rows()
                .forEach(row -> table.row(
                        link(row),
                        words.of("console.kind." + row.kept().kind().name()),
                        row.name(),
                        row.kept().campaign(),
                        state(row)));
        return table;
    }

    private RouterLink link(Row row) {
        var content = row.content();
        var when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(words.locale())
                .withZone(ZoneId.systemDefault());
        var link = new RouterLink();
        link.setText(when.format(content == null ? row.kept().hour() : content.takenAt()));
        link.setRoute(RecordView.class, row.kept().id().value());
        return link;
    }

    private String state(Row row) {
        var verdict = row.standing().verdict();
        if (row.withdrawn()) {
            return words.of("console.records.withdrawn");
        }
        if (row.content() == null) {
            return words.of(row.kept().isErased() ? "console.records.erased" : "console.records.broken");
        }
        if (!verdict.isCounted()) {
            return words.of("counting.verdict." + verdict);
        }
        return row.kept().practice() ? words.of("console.records.practice") : words.of("console.records.counts");
    }

    private NativeButton step(String key, int by, boolean there) {
        var button = new NativeButton(words.of(key), click -> {
            page += by;
            show();
        });
        button.addClassName("console-line");
        button.setEnabled(there);
        return button;
    }
}
