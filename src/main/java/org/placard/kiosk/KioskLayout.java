package org.placard.kiosk;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;
import org.placard.shared.text.Texts;

/** The shell around every screen an attendee sees: the bar above, the guard that clears, the keyboard. */
@Layout("/k")
@AnonymousAllowed
class KioskLayout extends Div implements RouterLayout, LocaleChangeObserver, AfterNavigationObserver {

    private final Bar bar;
    private final Div band = new Div();
    private final Main stage = new Main();
    private final Shell shell;
    private final Idle idle;
    private final OnShow onShow;
    private final Texts texts;
    private final Visits visits;

    KioskLayout(OnShow onShow, Texts texts, Visits visits, KioskSettings settings) {
        this.onShow = onShow;
        this.texts = texts;
        this.visits = visits;
        addClassName("kiosk");
        bar = new Bar(onShow, texts, visits, this::speak);
        shell = new Shell(settings);
        shell.setHomeLanguage(onShow.homeLanguage());
        idle = new Idle();
        band.addClassName("band");
        band.getElement().setAttribute("role", "note");
        stage.addClassName("stage");
        add(bar, band, stage, shell, idle);
        speak();
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        stage.getElement().removeAllChildren();
        if (content != null) {
            stage.getElement().appendChild(content.getElement());
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        boolean home = event.getLocation().getPath().equals("k");
        bar.showHome(home);
        idle.setHome(home);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        speak();
    }

    private void speak() {
        var visit = visits.current();
        bar.speak(visit);
        band.setText(texts.text(visit.spoken(), "kiosk.practice"));
        band.setVisible(onShow.event().isPractice());
        shell.speak(visit, texts);
        idle.speak(visit, texts);
    }
}
