package org.placard.kiosk;

import com.ibm.icu.text.DateFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Date;
import org.placard.campaign.Campaign;
import org.placard.campaign.CampaignText;
import org.placard.shared.LanguageTag;
import org.placard.shared.text.Texts;
import org.placard.shared.ui.Told;

/** The kiosk's words in one language. */
record Speech(Texts texts, LanguageTag language) {

    String say(String key, Object... named) {
        return texts.text(language, "kiosk." + key, named);
    }

    /** The same with each inserted name set apart. */
    Told tell(String key, Object... named) {
        return new Told(texts.pieces(language, "kiosk." + key, named));
    }

    CampaignText of(Campaign campaign) {
        return campaign.text(language);
    }

    String month(YearMonth month) {
        return written("yMMMM", month.atDay(1));
    }

    String date(LocalDate day) {
        return written("yMMMMd", day);
    }

    private String written(String skeleton, LocalDate day) {
        var format = DateFormat.getInstanceForSkeleton(skeleton, language.locale());
        format.setTimeZone(com.ibm.icu.util.TimeZone.GMT_ZONE);
        return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
}
