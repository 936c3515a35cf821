package org.placard.kiosk;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import org.placard.campaign.Campaign;

/** The drawing of a campaign's pack. It takes what room the words leave, and none where they leave none. */
final class Art extends Span {

    Art(Campaign campaign) {
        addClassName("art");
        if (campaign.illustration() != null) {
            var drawing = new Image("k/illustrations/" + campaign.slug(), "");
            drawing.getElement().setAttribute("draggable", "false");
            add(drawing);
        }
    }
}
