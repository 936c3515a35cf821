package org.placard.paper;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.placard.campaign.Target;
import org.placard.letter.page.PageSize;
import org.placard.letter.page.Wording;
import org.placard.shared.LanguageTag;
import org.placard.shared.text.Texts;

/** The words on papers, in one language. */
record PaperWords(Texts texts, LanguageTag language) {

    String say(String key, Object... named) {
        return Wording.cleanLine(texts.text(language, "paper.page." + key, named));
    }

    List<String> all(String... keys) {
        return Stream.of(keys).map(this::say).toList();
    }

    String organisation(String named) {
        return named.isBlank() ? texts.text(language, "letter.organisation") : Wording.cleanLine(named);
    }

    /** Name and title in the order of the language. */
    String target(Target target) {
        var name = target.name(language);
        var title = target.title(language);
        return title.isBlank() ? name : texts.text(language, "signing.target", "name", name, "title", title);
    }

    /** As letters write it: English as the paper's continent does. */
    String date(LocalDate day, PageSize paper) {
        var british = paper == PageSize.A4 && language.equals(LanguageTag.ENGLISH);
        var locale = british ? ULocale.UK : ULocale.forLanguageTag(language.value());
        var format = DateFormat.getDateInstance(DateFormat.LONG, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
}
