package org.placard.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.placard.shared.text.Texts;
import org.placard.shared.ui.PosterLink;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says that something broke, which is ours to mend and nobody's fault at the screen. */
@AnonymousAllowed
class BrokenPage extends Div implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(BrokenPage.class);

    private final Texts texts;
    private final Visits visits;

    BrokenPage(Texts texts, Visits visits) {
        this.texts = texts;
        this.visits = visits;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> broken) {
        report(broken.getException());
        var words = new Speech(texts, visits.current().spoken());
        var message = Message.of(words, "broken");
        message.add(PosterLink.accent(words.say("toStart"), "k"));
        add(message);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    /** Where it broke, not what was said: a message may carry what a person typed. */
    private static void report(Exception broken) {
        var place = new Exception(broken.getClass().getName());
        place.setStackTrace(broken.getStackTrace());
        LOG.error("A page broke", place);
    }
}
