package org.placard.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.placard.event.EventDetails.Paper;
import org.placard.event.EventDetails.PrivacyNotice;
import org.placard.shared.CampaignSlug;
import org.placard.shared.CountryCode;
import org.placard.shared.Delivery;
import org.placard.shared.LanguageTag;

/** Details of an event that lack nothing until a test takes something away. */
final class EventSample {

    static final LanguageTag GERMAN = new LanguageTag("de");
    static final PrivacyNotice NOTICE = new PrivacyNotice(
            "To hand the petition over.", "The embassy.", "Switzerland, China.", "You may withdraw.", "The FDPIC.");

    private EventSample() {}

    static EventDetails complete() {
        return details("Market", "Placard Bern", LocalDate.of(2027, 1, 31), List.of(), NOTICE);
    }

    static EventDetails renamed(String name) {
        return details(name, "Placard Bern", LocalDate.of(2027, 1, 31), List.of(), NOTICE);
    }

    static EventDetails of(String organisation) {
        return details("Market", organisation, LocalDate.of(2027, 1, 31), List.of(), NOTICE);
    }

    static EventDetails deletedOn(@Nullable LocalDate date) {
        return details("Market", "Placard Bern", date, List.of(), NOTICE);
    }

    static EventDetails with(PrivacyNotice german) {
        return details("Market", "Placard Bern", LocalDate.of(2027, 1, 31), List.of(), german);
    }

    static EventDetails showing(String campaign) {
        return details(
                "Market", "Placard Bern", LocalDate.of(2027, 1, 31), List.of(new CampaignSlug(campaign)), NOTICE);
    }

    private static EventDetails details(
            String name,
            String organisation,
            @Nullable LocalDate deletion,
            List<CampaignSlug> campaigns,
            PrivacyNotice german) {
        return new EventDetails(
                name,
                "Bern",
                new CountryCode("CH"),
                LocalDate.of(2026, 11, 21),
                null,
                organisation,
                "data@example.org",
                deletion,
                16,
                Paper.A4,
                Delivery.POST,
                campaigns,
                List.of(LanguageTag.ENGLISH, GERMAN),
                Map.of(LanguageTag.ENGLISH, NOTICE, GERMAN, german));
    }
}
