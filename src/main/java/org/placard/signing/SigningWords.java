package org.placard.signing;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.placard.campaign.Campaign;
import org.placard.event.EventDetails;
import org.placard.shared.CountryCode;
import org.placard.shared.LanguageTag;
import org.placard.shared.text.Piece;
import org.placard.shared.text.Texts;

/** The words of the petition screens in one language. */
record SigningWords(Texts texts, LanguageTag language) {

    String say(String key, Object... named) {
        return texts.text(language, "signing." + key, named);
    }

    List<Piece> tell(String key, Object... named) {
        return texts.pieces(language, "signing." + key, named);
    }

    Map<String, String> all() {
        return texts.section(language, "signing");
    }

    String organisation(EventDetails event) {
        return event.organisation().isBlank() ? say("organisation") : event.organisation();
    }

    String target(Campaign campaign) {
        var name = campaign.target().name(language);
        var title = campaign.target().title(language);
        return title.isBlank() ? name : say("target", "name", name, "title", title);
    }

    String age(EventDetails event) {
        return say("consent.contact.age", "age", event.minimumAge());
    }

    String date(LocalDate day) {
        var format = DateFormat.getInstanceForSkeleton("yMMMMd", language.locale());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    /** All countries by their names, the event's own first. */
    List<Country> countries(CountryCode first) {
        var names = LocaleDisplayNames.getInstance(ULocale.forLanguageTag(language.value()));
        var order = Collator.getInstance(language.locale());
        var countries = new ArrayList<Country>();
        for (var code : Locale.getISOCountries()) {
            countries.add(new Country(code, names.regionDisplayName(code)));
        }
        countries.sort(Comparator.comparing((Country country) -> !country.code().equals(first.value()))
                .thenComparing(Country::name, order));
        return countries;
    }

    /** A country to choose. */
    record Country(String code, String name) {}
}
