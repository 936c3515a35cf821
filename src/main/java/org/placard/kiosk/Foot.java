package org.placard.kiosk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import org.placard.shared.ui.PosterLink;

/** Below the posters: how many acted here, taking something back, and reading aloud. */
final class Foot extends Footer {

    Foot(Speech words, int acts) {
        addClassName("foot");
        var acted = new Span(acts == 0 ? "" : words.say("acted", "count", acts));
        acted.addClassName("soft");
        var ways = new Div(PosterLink.quiet(words.say("withdraw"), "k/withdraw"), new Aloud(words));
        ways.addClassName("buttons");
        add(acted, ways);
    }

    /** Offers to read the screen aloud where the browser has a voice of its own for the language. */
    @Tag("placard-aloud")
    static final class Aloud extends Component {

        Aloud(Speech words) {
            getElement().setProperty("label", words.say("aloud.start"));
            getElement().setProperty("stopLabel", words.say("aloud.stop"));
        }
    }
}
