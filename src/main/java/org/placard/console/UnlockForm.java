package org.placard.console;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import org.placard.security.CoordinatorSession;
import org.placard.security.CoordinatorSession.Unlocking;
import org.placard.shared.text.ConsoleWords;
import org.placard.vault.Passphrase;

/** Asks for the passphrase again; what is typed is handed over once and kept nowhere. */
@Tag("unlock-form")
@JsModule("./console/unlock-form.ts")
final class UnlockForm extends Component {

    private final transient CoordinatorSession session;
    private final transient ConsoleWords words;
    private final transient Runnable whenOpen;

    UnlockForm(CoordinatorSession session, ConsoleWords words, Runnable whenOpen) {
        this.session = session;
        this.words = words;
        this.whenOpen = whenOpen;
        var element = getElement();
        element.setProperty("label", words.of("console.signIn.passphrase"));
        element.setProperty("button", words.of("console.vault.unlock"));
        element.setProperty("showText", words.of("console.signIn.show"));
        element.setProperty("hideText", words.of("console.signIn.hide"));
        element.setProperty("reason", words.of("console.vault.why"));
    }

    /** Shows the page anew once it is open, and with it the state at the foot of the menu. */
    UnlockForm(CoordinatorSession session, ConsoleWords words) {
        this(session, words, () -> UI.getCurrent().refreshCurrentRoute(true));
    }

    @ClientCallable
    void unlock(String passphrase) {
        switch (session.unlock(new Passphrase(passphrase))) {
            case Unlocking.Unlocked() -> whenOpen.run();
            case Unlocking.Refused() -> say(words.of("console.vault.refused"));
            case Unlocking.TooSoon(var delay) -> say(words.of("console.signIn.wait", "seconds", delay.toSeconds() + 1));
        }
    }

    private void say(String message) {
        getElement().setProperty("message", message);
    }
}
