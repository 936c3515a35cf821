package org.placard.kiosk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.placard.shared.LanguageTag;
import org.placard.shared.text.Texts;
import org.springframework.stereotype.Component;

/** Gives every page language, direction and text size of the visit from its first byte on. */
@Component
class Visits implements VaadinServiceInitListener {

    /** A sheet of card on a stick; drawn here, so that no file is asked for. */
    private static final String ICON =
            "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E"
                    + "%3Cpath d='M1 1h14v9H9v6H7v-6H1z' fill='%23c7361e'/%3E%3C/svg%3E";

    private final OnShow onShow;
    private final Texts texts;

    Visits(OnShow onShow, Texts texts) {
        this.onShow = onShow;
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::markUp);
        event.getSource()
                .addUIInitListener(init -> init.getUI()
                        .setLocale(spoken(VaadinService.getCurrentRequest(), current())
                                .locale()));
    }

    /** The visit of the person in front of the current UI. */
    Visit current() {
        return Visit.of(httpSession(VaadinService.getCurrentRequest()), onShow.homeLanguage());
    }

    /** Keeps the change and lets the screen speak accordingly. */
    void change(Visit visit) {
        var session = VaadinSession.getCurrent().getSession();
        if (session instanceof WrappedHttpSession wrapped) {
            visit.keepIn(wrapped.getHttpSession());
        }
        UI.getCurrent().setLocale(visit.spoken().locale());
    }

    private void markUp(IndexHtmlResponse page) {
        var visit = Visit.of(httpSession(page.getVaadinRequest()), onShow.homeLanguage());
        var html = page.getDocument().selectFirst("html");
        var spoken = spoken(page.getVaadinRequest(), visit);
        if (html != null) {
            html.attr("lang", spoken.value());
            html.attr("dir", spoken.isRightToLeft() ? "rtl" : "ltr");
            html.attr("data-text-size", Integer.toString(visit.textSize()));
            html.attr("translate", "no");
        }
        page.getDocument().title("Placard");
        page.getDocument().head().appendElement("link").attr("rel", "icon").attr("href", ICON);
    }

    /** A kiosk speaks the language that was tapped; at a desk the browser is somebody's own and says theirs. */
    private LanguageTag spoken(VaadinRequest request, Visit visit) {
        return isDesk(request)
                ? Collections.list(request.getLocales()).stream()
                        .flatMap(asked -> texts.languages().stream()
                                .filter(known -> known.locale().getLanguage().equals(asked.getLanguage())))
                        .findFirst()
                        .orElse(LanguageTag.ENGLISH)
                : visit.spoken();
    }

    /** A page that is already loaded names the view it wants; the first request is for the view itself. */
    private static boolean isDesk(VaadinRequest request) {
        var wanted = request.getParameter("location");
        var path = wanted == null ? String.valueOf(request.getPathInfo()) : "/" + wanted;
        return !path.equals("/") && !path.equals("null") && !KioskPaths.isKioskPage(path);
    }

    private static @Nullable HttpSession httpSession(@Nullable VaadinRequest request) {
        WrappedSession session = request == null ? null : request.getWrappedSession(false);
        return session instanceof WrappedHttpSession wrapped ? wrapped.getHttpSession() : null;
    }
}
