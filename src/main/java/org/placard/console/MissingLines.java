package org.placard.console;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import org.placard.event.Events.Gap;
import org.placard.shared.LanguageTag;
import org.placard.shared.text.ConsoleWords;
import org.placard.shared.text.Texts;

/** What is missing before opening, a line each; the parts of a privacy notice take one line a language. */
final class MissingLines extends UnorderedList {

    MissingLines(List<Gap> missing, ConsoleWords words, Texts texts) {
        var partsByLanguage = new LinkedHashMap<String, Integer>();
        for (var gap : missing) {
            int dash = gap.detail().indexOf('-');
            if (dash < 0) {
                add(new ListItem(gap.finding().message()));
            } else {
                partsByLanguage.merge(gap.detail().substring(dash + 1), 1, Integer::sum);
            }
        }
        partsByLanguage.forEach((tag, count) ->
                add(new ListItem(words.of("console.event.noticeIn", "language", texts.ownName(new LanguageTag(tag)))
                        + " " + words.of("console.event.noticeMissing", "count", count))));
    }
}
