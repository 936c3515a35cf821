package org.placard.event.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import org.placard.event.Events.Gap;
import org.placard.shared.LanguageTag;
import org.placard.shared.text.ConsoleWords;
import org.placard.shared.text.Texts;

/** What is missing before an event can open; each leads to its field. Notices take one line a language. */
final class MissingList extends UnorderedList {

    private static final int ALL_PARTS = 5;

    private final transient ConsoleWords words;
    private final transient Texts texts;
    private final transient Consumer<String> lead;

    /**
     * The list.
     *
     * @param lead goes to the field of a detail
     */
    MissingList(List<Gap> gaps, Consumer<String> lead, ConsoleWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
        this.lead = lead;
        addClassName("console-missing");
        var notices = new LinkedHashMap<String, List<Gap>>();
        for (var gap : gaps) {
            int dash = gap.detail().indexOf('-');
            if (dash < 0) {
                add(new ListItem(leading(gap.finding().message(), gap)));
            } else {
                notices.computeIfAbsent(gap.detail().substring(dash + 1), tag -> new ArrayList<>())
                        .add(gap);
            }
        }
        notices.forEach((tag, parts) -> add(notice(tag, parts)));
    }

    /** A notice that was not begun is one thing to do; of one that was, each part that is missing is named. */
    private ListItem notice(String tag, List<Gap> parts) {
        var name = texts.ownName(new LanguageTag(tag));
        var title = words.of("console.event.noticeIn", "language", name);
        if (parts.size() >= ALL_PARTS) {
            var count = words.of("console.event.noticeMissing", "count", parts.size());
            return new ListItem(leading(title + " " + count, parts.getFirst()));
        }
        var item = new ListItem(new Span(title));
        parts.forEach(gap -> item.add(leading(label(gap), gap)));
        return item;
    }

    private NativeButton leading(String text, Gap gap) {
        var button = new NativeButton(text, click -> lead.accept(gap.detail()));
        button.addClassName("console-lead");
        return button;
    }

    private String label(Gap gap) {
        var part = gap.detail().substring(0, gap.detail().indexOf('-'));
        return words.of("console.event.field." + part);
    }
}
