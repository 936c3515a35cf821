package org.placard.console;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.placard.event.Events;
import org.placard.shared.text.ConsoleWords;

/** How the event goes today. */
@Route("console")
@Menu(title = "console.menu.today", order = 10)
@RolesAllowed("COORDINATOR")
class TodayView extends Section implements HasDynamicTitle {

    private final transient ConsoleWords words;

    TodayView(Events events, ConsoleWords words) {
        this.words = words;
        add(new H1(events.current().details().name()));
    }

    @Override
    public String getPageTitle() {
        return words.of("console.menu.today") + " · Placard";
    }
}
