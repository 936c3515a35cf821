package org.placard.console;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.placard.security.CoordinatorSession;
import org.placard.shared.text.ConsoleWords;

/** Says at the foot of the menu whether the vault is open and for how long; counts down in the browser. */
@Tag("vault-state")
@JsModule("./console/vault-state.ts")
final class VaultState extends Component {

    private final transient CoordinatorSession session;
    private int refreshed;

    VaultState(CoordinatorSession session, ConsoleWords words) {
        this.session = session;
        var element = getElement();
        element.setProperty("openText", words.of("console.vault.open", "left", "{left}"));
        element.setProperty("lockedText", words.of("console.vault.locked"));
        element.setProperty("lockText", words.of("console.vault.lock"));
        element.setProperty("unlockText", words.of("console.vault.unlock"));
        refresh();
    }

    void refresh() {
        getElement().setProperty("seconds", (double) session.timeLeft().toSeconds());
        // The browser has counted on meanwhile: the same number again must reach it as news.
        getElement().setProperty("refreshed", ++refreshed);
    }

    /** The browser's count ran out: locked, unless another page used the vault meanwhile. */
    @ClientCallable
    void over() {
        if (session.isUnlocked()) {
            refresh();
        } else {
            showAnew();
        }
    }

    @ClientCallable
    void lock() {
        session.lock();
        showAnew();
    }

    @ClientCallable
    void unlock() {
        getUI().ifPresent(ui -> ui.navigate(UnlockView.class));
    }

    /** What was opened must go from the screen with the key. */
    private void showAnew() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(true));
    }
}
