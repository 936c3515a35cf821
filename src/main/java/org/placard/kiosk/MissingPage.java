package org.placard.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.placard.shared.text.Texts;
import org.placard.shared.ui.PosterLink;

/** Says that there is no such page, in the visitor's language, and tells nothing of what pages there are. */
@AnonymousAllowed
class MissingPage extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    private final Texts texts;
    private final Visits visits;

    MissingPage(Texts texts, Visits visits) {
        this.texts = texts;
        this.visits = visits;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> missing) {
        var words = new Speech(texts, visits.current().spoken());
        var message = Message.of(words, "missing");
        message.add(PosterLink.accent(words.say("toStart"), "k"));
        add(message);
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return new Speech(texts, visits.current().spoken()).say("missing.title") + " · Placard";
    }
}
