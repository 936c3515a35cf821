package org.placard.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.placard.campaign.Campaign;
import org.placard.shared.text.Texts;
import org.placard.shared.ui.CurrentLanguage;
import org.placard.shared.ui.PosterLink;

/** One campaign: its poster, and everything one may want to know before acting. */
@Route("k/c/:slug")
@AnonymousAllowed
class CampaignView extends Div implements BeforeEnterObserver, LocaleChangeObserver {

    private final OnShow onShow;
    private final Texts texts;
    private final Counters counters;
    private Optional<Campaign> shown = Optional.empty();

    CampaignView(OnShow onShow, Texts texts, Counters counters) {
        this.onShow = onShow;
        this.texts = texts;
        this.counters = counters;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = event.getRouteParameters().get("slug").flatMap(this::onShow);
        if (shown.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else {
            show();
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        show();
    }

    private Optional<Campaign> onShow(String slug) {
        return onShow.campaigns().stream()
                .filter(campaign -> campaign.slug().value().equals(slug))
                .findFirst();
    }

    private void show() {
        removeAll();
        var words = new Speech(texts, CurrentLanguage.get());
        shown.ifPresent(campaign -> {
            var actions = Posters.coloured(Posters.actions(words, campaign), campaign);
            actions.addClassName("act-bar");
            actions.add(PosterLink.quiet(words.say("toStart"), "k"));
            add(new CampaignHead(words, campaign, counters.of(campaign)), new Reading(words, campaign), actions);
        });
    }
}
