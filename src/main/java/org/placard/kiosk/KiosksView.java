package org.placard.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import org.placard.shared.text.Texts;
import org.placard.shared.ui.CurrentLanguage;
import org.placard.shared.ui.PosterButton;

/** For coordinators: the code that enrols a kiosk, and the kiosks there are. */
@Route("console/kiosks")
@Menu(title = "kiosk.kiosks.title", order = 85)
@PermitAll
class KiosksView extends Div implements HasDynamicTitle {

    private final Kiosks kiosks;
    private final Speech words;

    KiosksView(Kiosks kiosks, Texts texts) {
        this.kiosks = kiosks;
        words = new Speech(texts, CurrentLanguage.get());
        addClassName("reading");
        show();
    }

    @Override
    public String getPageTitle() {
        return words.say("kiosks.title") + " · Placard";
    }

    private void show() {
        removeAll();
        var code = kiosks.code();
        add(
                new H1(words.say("kiosks.title")),
                new Div(
                        new Paragraph(words.say("kiosks.code")),
                        new H2(code.substring(0, 4) + " " + code.substring(4))));
        if (kiosks.enrolled().isEmpty()) {
            add(new Paragraph(words.say("kiosks.none")));
        }
        kiosks.enrolled().forEach(kiosk -> add(row(kiosk)));
    }

    private Div row(EnrolledKiosk kiosk) {
        var since = words.date(kiosk.since().atZone(ZoneId.systemDefault()).toLocalDate());
        var row = new Div(
                new Paragraph(kiosk.shortName() + " · " + words.say("kiosks.since", "date", since)),
                PosterButton.line(words.say("kiosks.revoke"), () -> {
                    kiosks.revoke(kiosk);
                    show();
                }));
        row.addClassName("buttons");
        return row;
    }
}
