package org.placard.paper.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.placard.campaign.Campaigns;
import org.placard.event.Events;
import org.placard.paper.Occasions;
import org.placard.paper.PaperCounts;
import org.placard.paper.Papers;
import org.placard.security.CoordinatorSession;
import org.placard.shared.text.ConsoleWords;
import org.placard.shared.text.Texts;

/** All papers, and what came back of those that people signed. */
@Route("console/papers")
@Menu(title = "paper.menu", order = 67)
@RolesAllowed("COORDINATOR")
class PapersView extends Section implements HasDynamicTitle {

    private final transient ConsoleWords words;

    PapersView(
            Campaigns campaigns,
            Papers papers,
            Occasions occasions,
            PaperCounts counts,
            Events events,
            CoordinatorSession session,
            ConsoleWords words,
            Texts texts) {
        this.words = words;
        add(new H1(words.of("paper.menu")), new PaperDesk(campaigns, papers, occasions, words, texts));
        if (events.hasBegun()) {
            add(new CountForm(counts, campaigns, events.current(), session, words));
        }
    }

    @Override
    public String getPageTitle() {
        return words.of("paper.menu") + " · Placard";
    }
}
