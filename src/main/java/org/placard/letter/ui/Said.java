package org.placard.letter.ui;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.placard.campaign.Campaign;
import org.placard.event.EventDetails;
import org.placard.shared.LanguageTag;
import org.placard.shared.text.Texts;
import org.placard.shared.ui.Told;

/** The words of the letter screens in one language. */
record Said(Texts texts, LanguageTag language) {

    String of(String key, Object... named) {
        return texts.text(language, "letter." + key, named);
    }

    /** The same with each inserted name set apart. */
    Told told(String key, Object... named) {
        return new Told(texts.pieces(language, "letter." + key, named));
    }

    String organisation(EventDetails event) {
        return event.organisation().isBlank() ? of("organisation") : event.organisation();
    }

    String target(Campaign campaign) {
        return campaign.target().name(language);
    }

    String date(LocalDate day) {
        var format = DateFormat.getInstanceForSkeleton("yMMMMd", language.locale());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    String listed(List<String> names) {
        return ListFormatter.getInstance(language.locale()).format(names);
    }

    Map<String, String> countries() {
        var names = LocaleDisplayNames.getInstance(ULocale.forLanguageTag(language.value()));
        var order = Collator.getInstance(language.locale());
        var countries = new LinkedHashMap<String, String>();
        Arrays.stream(Locale.getISOCountries())
                .sorted(Comparator.comparing(names::regionDisplayName, order))
                .forEach(code -> countries.put(code, names.regionDisplayName(code)));
        return countries;
    }
}
