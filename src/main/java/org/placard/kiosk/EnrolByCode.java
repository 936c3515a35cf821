package org.placard.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Duration;
import org.placard.shared.Throttle;
import org.placard.shared.ui.PosterButton;

/** Makes a browser elsewhere a kiosk, for whoever was told the code that the console shows. */
final class EnrolByCode extends Div {

    /** Shared by all browsers, so that opening another window buys no more guesses. */
    private static final Throttle TRIES = new Throttle(10, Duration.ofMinutes(1));

    private final Speech words;
    private final Kiosks kiosks;
    private final Runnable enrol;
    private final Input code = new Input(ValueChangeMode.ON_CHANGE);
    private final Paragraph answer = new Paragraph();

    EnrolByCode(Speech words, Kiosks kiosks, Runnable enrol) {
        this.words = words;
        this.kiosks = kiosks;
        this.enrol = enrol;
        addClassName("choice");
        code.setId("code");
        code.addClassName("field");
        code.getElement().setAttribute("inputmode", "numeric").setAttribute("autocomplete", "off");
        var label = new NativeLabel(words.say("first.code.label"));
        label.setFor(code);
        answer.addClassName("error");
        answer.getElement().setAttribute("role", "alert");
        add(
                new H1(words.say("first.code.title")),
                new Paragraph(words.say("first.code.text")),
                new Div(label, code),
                answer,
                PosterButton.accent(words.say("first.kiosk.choose"), this::tryCode));
    }

    private void tryCode() {
        if (!TRIES.admits()) {
            answer.setText(words.say("first.code.soon"));
        } else if (kiosks.redeem(code.getValue())) {
            enrol.run();
        } else {
            answer.setText(words.say("first.code.wrong"));
        }
    }
}
