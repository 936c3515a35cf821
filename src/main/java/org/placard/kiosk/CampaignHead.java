package org.placard.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.placard.campaign.Campaign;
import org.placard.shared.ui.Accent;

/** The poster at the head of a campaign's page. */
final class CampaignHead extends Div {

    CampaignHead(Speech words, Campaign campaign) {
        var text = words.of(campaign);
        addClassNames("poster", "campaign-head");
        new Accent(campaign.accent()).paint(this);
        add(new H1(text.title()));
        if (campaign.illustration() != null) {
            add(new Image("k/illustrations/" + campaign.slug(), ""));
        }
        var push = new Div();
        push.addClassName("push");
        var lead = new Paragraph(new Span(text.lead() + " "), Posters.factsAsOf(words, campaign));
        lead.addClassName("lead");
        add(push, lead);
    }
}
