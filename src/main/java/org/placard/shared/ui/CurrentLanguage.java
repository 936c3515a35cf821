package org.placard.shared.ui;

import com.vaadin.flow.component.UI;
import org.placard.shared.LanguageTag;

/** The language that the screen now speaks. */
public final class CurrentLanguage {

    private CurrentLanguage() {}

    /** The language of the current UI; English where there is none. */
    public static LanguageTag get() {
        var ui = UI.getCurrent();
        var tag = ui == null ? "" : ui.getLocale().toLanguageTag();
        return tag.isEmpty() || "und".equals(tag) ? LanguageTag.ENGLISH : new LanguageTag(tag);
    }
}
