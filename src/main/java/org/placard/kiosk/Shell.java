package org.placard.kiosk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.placard.shared.LanguageTag;
import org.placard.shared.text.Texts;

/** The page's own half of the shell: language and size of the document, the keyboard, what to do without a server. */
@Tag("placard-shell")
@JsModule("./kiosk/placard-shell.ts")
class Shell extends Component {

    Shell(KioskSettings settings) {
        getElement().setProperty("keyboard", settings.keyboard().word());
    }

    /** The language that the next person finds. */
    void setHomeLanguage(LanguageTag language) {
        getElement().setProperty("homeLanguage", language.value());
    }

    void speak(Visit visit, Texts texts) {
        var spoken = visit.spoken();
        getElement().setProperty("language", visit.language());
        getElement().setProperty("direction", spoken.isRightToLeft() ? "rtl" : "ltr");
        getElement().setProperty("textSize", visit.textSize());
        getElement().setPropertyMap("words", Words.of(texts, spoken, "kiosk", "away.", "keyboard."));
    }
}
