package org.placard.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.stream.Collectors;
import org.placard.campaign.Campaign;
import org.placard.kiosk.ActedHere.Deed;
import org.placard.shared.ui.Accent;

/** The poster at the head of a campaign's page. */
final class CampaignHead extends Div {

    CampaignHead(Speech words, Campaign campaign, Map<Deed, Integer> done) {
        addClassNames("poster", "campaign-head");
        new Accent(campaign.accent()).paint(this);
        add(Headline.first(words.of(campaign)), Posters.middle(words, campaign));
        if (!done.isEmpty()) {
            add(new Paragraph(done.entrySet().stream()
                    .map(deed -> words.say("done." + deed.getKey().name(), "count", deed.getValue()))
                    .collect(Collectors.joining(" · "))));
        }
    }
}
