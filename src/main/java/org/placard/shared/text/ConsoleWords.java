package org.placard.shared.text;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import org.placard.shared.LanguageTag;
import org.springframework.stereotype.Component;

/** The words of the coordinators' pages, in the language their browser asks for. */
@Component
public class ConsoleWords {

    private final Texts texts;

    ConsoleWords(Texts texts) {
        this.texts = texts;
    }

    /**
     * The words in the coordinator's language.
     *
     * @param namedArgs name, value, name, value … for the placeholders
     */
    public String of(String key, Object... namedArgs) {
        return texts.text(language(), key, namedArgs);
    }

    /** The first language that both the browser and the files know, or English. */
    public LanguageTag language() {
        var ui = UI.getCurrent();
        var asked = ui == null ? Locale.ENGLISH.getLanguage() : ui.getLocale().getLanguage();
        return texts.languages().stream()
                .filter(language -> language.locale().getLanguage().equals(asked))
                .findFirst()
                .orElse(LanguageTag.ENGLISH);
    }

    /** A day in words, as the coordinator's language writes it. */
    public String day(LocalDate day) {
        var format = DateFormat.getDateInstance(
                DateFormat.LONG, ULocale.forLanguageTag(language().value()));
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    public Locale locale() {
        return language().locale();
    }
}
