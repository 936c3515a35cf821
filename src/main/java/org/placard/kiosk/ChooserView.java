package org.placard.kiosk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.placard.campaign.Campaign;
import org.placard.event.Event;
import org.placard.shared.text.Texts;
import org.placard.shared.ui.CurrentLanguage;

/** Where everyone begins: the posters of what is on show. */
@Route("k")
@AnonymousAllowed
class ChooserView extends Div implements LocaleChangeObserver {

    private final OnShow onShow;
    private final Texts texts;
    private final Counters counters;

    ChooserView(OnShow onShow, Texts texts, Counters counters) {
        this.onShow = onShow;
        this.texts = texts;
        this.counters = counters;
        addClassName("screen");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAll();
        var words = new Speech(texts, CurrentLanguage.get());
        add(content(words, onShow.campaigns()));
    }

    private Component content(Speech words, List<Campaign> campaigns) {
        if (onShow.event().state() == Event.State.CLOSED) {
            return Message.of(words, "closed");
        }
        return switch (campaigns.size()) {
            case 0 -> Message.of(words, "empty");
            case 1 -> one(words, campaigns.getFirst());
            case 2 -> two(words, campaigns);
            default -> many(words, campaigns);
        };
    }

    private Component one(Speech words, Campaign campaign) {
        var poster = Posters.large(words, campaign);
        var welcome = new Div(poster);
        welcome.addClassName("welcome");
        return wall(welcome, foot(words));
    }

    private Component two(Speech words, List<Campaign> campaigns) {
        var side = new Div(Posters.second(words, campaigns.getLast()), foot(words));
        side.addClassName("side");
        var welcome = new Div(Posters.large(words, campaigns.getFirst()), side);
        welcome.addClassNames("welcome", "two");
        return welcome;
    }

    private Component many(Speech words, List<Campaign> campaigns) {
        var grid = new Div();
        grid.addClassName("grid");
        campaigns.forEach(campaign -> grid.add(Posters.tile(words, campaign)));
        grid.add(Posters.onlyLooking(words));
        return wall(grid, foot(words));
    }

    private static Div wall(Component posters, Component foot) {
        var wall = new Div(posters, foot);
        wall.addClassName("wall");
        return wall;
    }

    private Component foot(Speech words) {
        return new Foot(words, counters.ofAll(onShow.campaigns()));
    }
}
