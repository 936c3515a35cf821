package org.placard.printing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import org.placard.shared.text.ConsoleWords;
import org.placard.shared.ui.PosterButton;

/** The bar above the table: where one is, where one can go, and the lock. */
final class TableHead extends Header {

    private final transient ConsoleWords words;
    private final Nav rooms = new Nav();

    TableHead(String event, ConsoleWords words, Runnable lock) {
        this.words = words;
        var name = new Span(event);
        name.addClassName("table-event");
        name.getElement().setAttribute("dir", "auto");
        rooms.addClassName("table-rooms");
        rooms.getElement().setAttribute("aria-label", words.of("table.rooms"));
        var where = new Div(new H1(words.of("table.title")), name);
        where.addClassName("table-where");
        add(where, rooms, PosterButton.quiet(words.of("table.lock"), lock));
    }

    /** One more room to go to; the first is where one is. */
    TableHead leadingTo(String key, Runnable room) {
        var way = PosterButton.quiet(words.of(key), room);
        way.addClickListener(_ -> mark(way));
        rooms.add(way);
        if (rooms.getComponentCount() == 1) {
            mark(way);
        }
        return this;
    }

    private void mark(PosterButton here) {
        rooms.getChildren().forEach(way -> way.getElement().removeAttribute("aria-current"));
        here.getElement().setAttribute("aria-current", "page");
    }
}
