package org.placard.kiosk;

import com.vaadin.flow.component.HasElement;
import org.placard.campaign.CampaignText;

/** Says which language a campaign's words are in: a pack need not have the one that the screen speaks. */
final class Tongue {

    private Tongue() {}

    static <C extends HasElement> C of(CampaignText text, C words) {
        words.getElement().setAttribute("lang", text.language().value());
        words.getElement().setAttribute("dir", text.language().isRightToLeft() ? "rtl" : "ltr");
        return words;
    }
}
