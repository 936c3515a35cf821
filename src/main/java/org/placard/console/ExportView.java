package org.placard.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.placard.campaign.Campaigns;
import org.placard.event.Events;
import org.placard.export.Exports;
import org.placard.security.CoordinatorSession;
import org.placard.shared.text.ConsoleWords;

/** Files that leave the system: who for, which campaign, and how far it is. */
@Route("console/export")
@Menu(title = "console.menu.export", order = 70)
@RolesAllowed("COORDINATOR")
class ExportView extends Page {

    private final transient Campaigns campaigns;
    private final transient Events events;
    private final transient CoordinatorSession session;
    private final transient Exports export;
    private final Div body = new Div();

    ExportView(Campaigns campaigns, Events events, CoordinatorSession session, Exports export, ConsoleWords words) {
        super(words, "console.menu.export");
        this.campaigns = campaigns;
        this.events = events;
        this.session = session;
        this.export = export;
        body.addClassName("console-stack");
        add(heading(), body);
        show();
    }

    private void show() {
        body.removeAll();
        if (!session.isUnlocked()) {
            body.add(new UnlockForm(session, words));
            return;
        }
        body.add(new Paragraph(words.of("console.export.intro")));
        campaigns.all().forEach(campaign -> body.add(new ExportCard(campaign, events, session, export, words)));
        if (campaigns.all().isEmpty()) {
            body.add(soft(words.of("console.export.noCampaigns")));
        }
    }
}
