package org.placard.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.stream.Collectors;
import org.placard.campaign.Campaign;
import org.placard.campaign.Campaigns;
import org.placard.event.Events;
import org.placard.export.Exports;
import org.placard.export.HandOvers;
import org.placard.security.CoordinatorSession;
import org.placard.shared.CampaignSlug;
import org.placard.shared.text.ConsoleWords;

/** Files that leave the system: who for, which campaign, and how far it is. */
@Route("console/export")
@Menu(title = "console.menu.export", order = 70)
@RolesAllowed("COORDINATOR")
class ExportView extends Page {

    private final transient Campaigns campaigns;
    private final transient Events events;
    private final transient CoordinatorSession session;
    private final transient Exports exports;
    private final transient HandOvers handOvers;
    private final Div body = new Div();

    ExportView(
            Campaigns campaigns,
            Events events,
            CoordinatorSession session,
            Exports exports,
            HandOvers handOvers,
            ConsoleWords words) {
        super(words, "console.menu.export");
        this.campaigns = campaigns;
        this.events = events;
        this.session = session;
        this.exports = exports;
        this.handOvers = handOvers;
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
        if (ExportChoices.withData(events).isEmpty()) {
            body.add(soft(words.of("end.nothingLeft")));
            return;
        }
        body.add(new Paragraph(words.of("console.export.intro")));
        var choices = new ExportChoices(events, words);
        body.add(choices);
        for (var campaign : campaigns.all()) {
            body.add(card(campaign.text(words.language()).shortTitle(), Set.of(campaign.slug()), choices));
        }
        if (campaigns.all().size() > 1) {
            var all = campaigns.all().stream().map(Campaign::slug).collect(Collectors.toSet());
            body.add(card(words.of("console.export.allCampaigns"), all, choices));
        }
        body.add(new HandOverForm(campaigns, handOvers, events.current(), session, words));
        if (campaigns.all().isEmpty()) {
            body.add(soft(words.of("console.export.noCampaigns")));
        }
    }

    private ExportCard card(String title, Set<CampaignSlug> chosen, ExportChoices choices) {
        return new ExportCard(title, chosen, choices, session, exports, words);
    }
}
