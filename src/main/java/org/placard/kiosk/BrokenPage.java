package org.placard.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.placard.shared.Unsaid;
import org.placard.shared.text.Texts;
import org.placard.shared.ui.PosterLink;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says that something broke, which is ours to mend and nobody's fault at the screen. */
@AnonymousAllowed
class BrokenPage extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(BrokenPage.class);

    private final Texts texts;
    private final Visits visits;

    BrokenPage(Texts texts, Visits visits) {
        this.texts = texts;
        this.visits = visits;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> broken) {
        LOG.error("A page broke", Unsaid.of(broken.getException()));
        var words = new Speech(texts, visits.current().spoken());
        var message = Message.of(words, "broken");
        message.add(PosterLink.accent(words.say("toStart"), "k"));
        add(message);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return new Speech(texts, visits.current().spoken()).say("broken.title") + " · Placard";
    }
}
