package org.placard.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import org.placard.shared.LanguageTag;
import org.placard.shared.text.Texts;
import org.placard.shared.ui.Bdi;

/** The bar above every screen. Its right end is the same everywhere and in every language. */
class Bar extends Header {

    private final Map<LanguageTag, NativeButton> languages = new LinkedHashMap<>();
    private final Nav choice = new Nav();
    private final NativeButton size = new NativeButton();
    private final NativeButton leave = new NativeButton();
    private final Bdi event;
    private final Texts texts;
    private final Visits visits;
    private final Runnable changed;

    Bar(OnShow onShow, Texts texts, Visits visits, Runnable changed) {
        this.texts = texts;
        this.visits = visits;
        this.changed = changed;
        addClassName("bar");
        event = new Bdi(onShow.event().details().name());
        event.addClassName("bar-event");
        add(start(), end(onShow));
    }

    private Div start() {
        leave.addClassNames("btn", "quiet", "leave");
        leave.getElement().setAttribute("data-leave", true);
        leave.setVisible(false);
        var start = new Div(event, leave);
        start.addClassName("bar-start");
        return start;
    }

    private Div end(OnShow onShow) {
        choice.addClassName("languages");
        onShow.languages().forEach(language -> choice.add(chip(language)));
        size.addClassNames("chip", "framed");
        var large = new Span("A");
        large.addClassName("big-a");
        size.add(new Span("A"), large);
        size.addClickListener(_ -> change(visits.current().withNextTextSize()));
        var end = new Div(choice, size);
        end.addClassName("bar-end");
        return end;
    }

    private NativeButton chip(LanguageTag language) {
        var chip = new NativeButton(texts.ownName(language));
        chip.addClassName("chip");
        chip.getElement().setAttribute("lang", language.value());
        chip.addClickListener(_ -> change(visits.current().in(language)));
        languages.put(language, chip);
        return chip;
    }

    private void change(Visit visit) {
        visits.change(visit);
        changed.run();
    }

    void showHome(boolean home) {
        event.setVisible(home);
        leave.setVisible(!home);
    }

    void speak(Visit visit) {
        var spoken = visit.spoken();
        languages.forEach((language, chip) ->
                chip.getElement().setAttribute("aria-pressed", Boolean.toString(language.equals(spoken))));
        choice.getElement().setAttribute("aria-label", texts.text(spoken, "kiosk.bar.languages"));
        size.getElement()
                .setAttribute("aria-label", texts.text(spoken, "kiosk.bar.textSize", "percent", visit.textSize()));
        leave.setText(texts.text(spoken, "kiosk.bar.leave"));
        leave.getElement().setAttribute("dir", spoken.isRightToLeft() ? "rtl" : "ltr");
    }
}
