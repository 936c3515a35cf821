package org.placard.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.placard.campaign.Campaign;
import org.placard.shared.text.Texts;
import org.placard.shared.ui.CurrentLanguage;
import org.placard.shared.ui.PosterLink;

/** For those who only look: the stories, and nothing is asked. */
@Route("k/stories")
@AnonymousAllowed
class StoriesView extends Div implements LocaleChangeObserver {

    private final OnShow onShow;
    private final Texts texts;

    StoriesView(OnShow onShow, Texts texts) {
        this.onShow = onShow;
        this.texts = texts;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAll();
        var words = new Speech(texts, CurrentLanguage.get());
        var reading = new Div(new H1(words.say("looking.heading")));
        reading.addClassName("reading");
        onShow.campaigns().forEach(campaign -> reading.add(story(words, campaign)));
        add(reading);
    }

    private static Section story(Speech words, Campaign campaign) {
        var text = words.of(campaign);
        return new Section(
                new H2(text.title()),
                new Paragraph(text.lead()),
                PosterLink.line(words.say("readMore"), Posters.address(campaign)));
    }
}
