package org.placard.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
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
        var heading = new Div(new H1(words.say("looking.heading")));
        heading.addClassName("stories-heading");
        var stories = new Div(heading);
        stories.addClassName("stories");
        onShow.campaigns().forEach(campaign -> stories.add(Posters.story(words, campaign)));
        var ways = new Div(PosterLink.quiet(words.say("toStart"), "k"));
        ways.addClassNames("buttons", "act-bar");
        add(stories, ways);
    }
}
