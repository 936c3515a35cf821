package org.placard.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import org.placard.event.Events;
import org.placard.printing.Closing;
import org.placard.printing.PrintTable;
import org.placard.security.CoordinatorSession;
import org.placard.shared.text.ConsoleWords;

/** Makes the card that volunteers unlock the print table with; its four words are shown once. */
@Route("console/table")
@Menu(title = "console.menu.table", order = 66)
@RolesAllowed("COORDINATOR")
class TableCardView extends Page {

    private final transient PrintTable table;
    private final transient Closing closing;
    private final transient Events events;
    private final transient CoordinatorSession session;
    private final Div body = new Div();

    TableCardView(PrintTable table, Closing closing, Events events, CoordinatorSession session, ConsoleWords words) {
        super(words, "console.menu.table");
        this.table = table;
        this.closing = closing;
        this.events = events;
        this.session = session;
        body.addClassName("console-stack");
        add(heading(), body);
        show();
    }

    private void show() {
        body.removeAll();
        body.add(new Paragraph(words.of("console.table.why")));
        if (!events.hasBegun()) {
            body.add(alert(words.of("console.table.notReady")));
            return;
        }
        closing.closedAt(events.current().id())
                .ifPresent(at -> body.add(note(words.of(
                        "console.table.closed",
                        "day",
                        at.atZone(ZoneId.systemDefault()).toLocalDate().toString()))));
        boolean replaces = table.hasCard(events.current().id());
        if (replaces) {
            body.add(soft(words.of("console.table.replaces")));
        }
        body.add(row(button(replaces ? "console.table.another" : "console.table.make")));
    }

    private NativeButton button(String key) {
        var make = new NativeButton(words.of(key), _ -> make());
        make.addClassName("console-button");
        return make;
    }

    private void make() {
        var card = table.makeCard(events.current().id(), session.name());
        var shown = new Paragraph(card.words());
        shown.addClassName("console-secret");
        shown.getElement().setAttribute("lang", "en").setAttribute("dir", "ltr");
        body.removeAll();
        body.add(
                new Paragraph(words.of("console.table.once")),
                shown,
                new Paragraph(words.of("console.table.where")),
                row(new PrintButton(words.of("console.table.print"))));
    }
}
