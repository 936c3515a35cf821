package org.placard.kiosk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.placard.shared.text.Texts;

/** Watches for a person who went away. The clock is the browser's and runs with or without a server. */
@Tag("placard-idle")
@JsModule("./kiosk/placard-idle.ts")
class Idle extends Component {

    void setHome(boolean home) {
        getElement().setProperty("home", home);
    }

    void speak(Visit visit, Texts texts) {
        getElement().setPropertyMap("words", Words.of(texts, visit.spoken(), "kiosk", "idle.", "away."));
    }
}
