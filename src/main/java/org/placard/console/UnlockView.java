package org.placard.console;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.placard.security.CoordinatorSession;
import org.placard.shared.text.ConsoleWords;

/** Where the vault is unlocked when no page asks for it by itself. */
@Route("console/unlock")
@RolesAllowed("COORDINATOR")
class UnlockView extends Section implements HasDynamicTitle {

    private final transient ConsoleWords words;

    UnlockView(CoordinatorSession session, ConsoleWords words) {
        this.words = words;
        add(
                new H1(words.of("console.vault.unlock")),
                new UnlockForm(session, words, () -> UI.getCurrent().navigate(TodayView.class)));
    }

    @Override
    public String getPageTitle() {
        return words.of("console.vault.unlock") + " · Placard";
    }
}
