package org.placard.event.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.placard.event.EventDetails.PrivacyNotice;
import org.placard.shared.LanguageTag;
import org.placard.shared.text.ConsoleWords;
import org.placard.shared.ui.Field;

/** The privacy notice in one language, folded away; its heading says whether anything is missing in it. */
final class NoticeForm extends NativeDetails {

    private static final List<String> PARTS =
            List.of("purpose", "recipients", "countries", "rights", "complaintAuthority");

    private final transient ConsoleWords words;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Span mark = new Span();

    NoticeForm(LanguageTag language, String ownName, PrivacyNotice notice, ConsoleWords words) {
        this.words = words;
        addClassName("console-fold");
        var name = new Span(ownName);
        name.getElement().setAttribute("lang", language.value());
        // A name that runs the other way must not turn its neighbours round.
        name.getElement().setAttribute("dir", "auto");
        setSummary(name, mark);
        var content = new Div();
        content.addClassName("console-form");
        var texts = List.of(
                notice.purpose(),
                notice.recipients(),
                notice.countries(),
                notice.rights(),
                notice.complaintAuthority());
        for (int i = 0; i < PARTS.size(); i++) {
            content.add(part(PARTS.get(i), language, texts.get(i)));
        }
        setContent(content);
        showMark();
    }

    private Field part(String part, LanguageTag language, String text) {
        var field = Field.box(part + "-" + language, words.of("console.event.field." + part))
                .with(text)
                .whenChanged(this::showMark);
        field.spokenIn(language);
        fields.put(part, field);
        return field;
    }

    private void showMark() {
        long missing = fields.values().stream().filter(Field::isBlank).count();
        mark.setText(words.of("console.event.noticeMissing", "count", missing));
        mark.setClassName(missing > 0 ? "console-bad" : "console-soft");
    }

    /** Whether nothing was ever written in it. */
    boolean isEmpty() {
        return fields.values().stream().allMatch(Field::isBlank);
    }

    PrivacyNotice notice() {
        var parts = fields.values().stream().map(Field::text).toList();
        return new PrivacyNotice(parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4));
    }

    /** Unfolds it and leads to one of its parts. */
    void focus(String part) {
        setOpen(true);
        var field = fields.get(part);
        if (field != null) {
            field.focus();
        }
    }
}
