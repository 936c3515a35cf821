package org.placard.kiosk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.placard.shared.text.Texts;
import org.placard.shared.ui.PosterButton;
import org.placard.shared.ui.PosterLink;

/** The first page of a browser that nobody has chosen a use for: kiosk, print table or console, or a code from elsewhere. */
@Route(value = "", autoLayout = false)
@AnonymousAllowed
class FirstView extends Div implements BeforeEnterObserver {

    private final Kiosks kiosks;
    private final Speech words;

    FirstView(Kiosks kiosks, OnShow onShow, Texts texts) {
        this.kiosks = kiosks;
        this.words = new Speech(texts, onShow.homeLanguage());
        addClassName("message");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        if (kiosks.of(request).isPresent()) {
            event.forwardTo(ChooserView.class);
        } else if (Nearness.isHere(request)) {
            removeAll();
            offerBoth();
        } else {
            removeAll();
            add(new EnrolByCode(words, kiosks, this::enrol));
        }
    }

    private void offerBoth() {
        var choices = new Div(
                choice("first.kiosk", PosterButton.accent(words.say("first.kiosk.choose"), this::enrol)),
                choice("first.table", PosterLink.line(words.say("first.table.choose"), "table")),
                choice("first.console", PosterLink.line(words.say("first.console.choose"), "console")));
        choices.addClassName("choices");
        add(new H1(words.say("first.title")), choices);
    }

    private Div choice(String key, com.vaadin.flow.component.Component way) {
        var choice = new Div(new H2(words.say(key + ".title")), new Paragraph(words.say(key + ".text")), way);
        choice.addClassName("choice");
        return choice;
    }

    private void enrol() {
        var secure = VaadinServletRequest.getCurrent().isSecure();
        VaadinServletResponse.getCurrent().addCookie(kiosks.enrol(secure));
        UI.getCurrent().getPage().setLocation("k");
    }
}
