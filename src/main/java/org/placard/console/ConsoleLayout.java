package org.placard.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import org.placard.security.CoordinatorSession;
import org.placard.shared.text.ConsoleWords;

/**
 * The shell of every page under {@code /console}. A page hangs itself into the menu by {@code @Menu}, whose title is a
 * key of the language files.
 */
@Layout("/console")
@RolesAllowed("COORDINATOR")
@CssImport("./styles/console.css")
class ConsoleLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final transient CoordinatorSession session;
    private final transient ConsoleWords words;
    private final Main content = new Main();
    private final VaultState vaultState;

    ConsoleLayout(CoordinatorSession session, ConsoleWords words, AuthenticationContext authentication) {
        this.session = session;
        this.words = words;
        this.vaultState = new VaultState(session, words);
        addClassName("console");
        content.addClassName("console-page");
        add(side(authentication), content);
    }

    @Override
    public void showRouterLayoutContent(HasElement page) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(page.getElement());
    }

    /** Going from page to page is use; sitting before one is not. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        session.touch();
        vaultState.refresh();
    }

    private Div side(AuthenticationContext authentication) {
        var name = new Span("Placard");
        name.addClassName("console-name");
        var menu = new Nav();
        menu.setAriaLabel(words.of("console.menu.label"));
        MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> entry.path().startsWith("/console"))
                .map(this::link)
                .forEach(menu::add);
        var signOut = new NativeButton(
                words.of("console.signOut", "name", session.name().value()), click -> authentication.logout());
        var side = new Div(name, menu, vaultState, signOut);
        side.addClassName("console-side");
        return side;
    }

    private Component link(MenuEntry entry) {
        var link = new RouterLink();
        link.setText(words.of(entry.title()));
        link.setRoute(entry.menuClass());
        if (entry.menuClass() == TodayView.class) {
            // Its address begins every other page's.
            link.setHighlightCondition(HighlightConditions.sameLocation());
        }
        return link;
    }
}
