package org.placard.event;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.placard.event.EventDetails.Paper;
import org.placard.event.EventDetails.PrivacyNotice;
import org.placard.ledger.Fact;
import org.placard.shared.CampaignSlug;
import org.placard.shared.CountryCode;
import org.placard.shared.Delivery;
import org.placard.shared.EventId;
import org.placard.shared.LanguageTag;
import org.placard.vault.CoordinatorName;
import tools.jackson.databind.json.JsonMapper;

/** The facts of an event as they stand in the journal for ever; see {@code docs/formats/event-facts.md}. */
final class EventFacts {

    static final String PREFIX = "event.";
    static final String DESCRIBED = "event.described.1";
    static final String OPENED = "event.opened.1";
    static final String CLOSED = "event.closed.1";
    static final String CLOSED_WITH = "event.closed-with.1";
    static final String ENDED = "event.ended.1";
    static final String LATE_ACCEPTED = "event.late-accepted.1";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private EventFacts() {}

    static Fact described(EventId event, EventDetails details, CoordinatorName by, Instant at) {
        return fact(DESCRIBED, new Described(event.value(), by.value(), at.toString(), Details.of(details)));
    }

    static Fact opened(EventId event, CoordinatorName by, Instant at) {
        return fact(OPENED, new Turned(event.value(), by.value(), at.toString()));
    }

    static Fact closed(EventId event, CoordinatorName by, Instant at) {
        return fact(CLOSED, new Turned(event.value(), by.value(), at.toString()));
    }

    static Fact closedWith(EventId event, String reason, List<String> differences, CoordinatorName by, Instant at) {
        return fact(CLOSED_WITH, new ClosedWith(event.value(), by.value(), at.toString(), reason, differences));
    }

    static Fact ended(EventId event, CoordinatorName by, Instant at) {
        return fact(ENDED, new Turned(event.value(), by.value(), at.toString()));
    }

    static Fact lateAccepted(EventId event, LateAcceptance acceptance, CoordinatorName by, Instant at) {
        return fact(
                LATE_ACCEPTED,
                new LateAccepted(
                        event.value(),
                        by.value(),
                        at.toString(),
                        acceptance.campaign().value(),
                        acceptance.office(),
                        acceptance.saidBy(),
                        acceptance.saidOn().toString()));
    }

    /** Whether the fact tells of that event. */
    static boolean isOf(EventId event, Fact fact) {
        return JSON.readTree(fact.body()).path("event").asString("").equals(event.value());
    }

    static <T> T read(Fact fact, Class<T> form) {
        return JSON.readValue(new String(fact.body(), StandardCharsets.UTF_8), form);
    }

    private static Fact fact(String kind, Object form) {
        return new Fact(kind, JSON.writeValueAsBytes(form));
    }

    /** {@code event.described.1}. */
    record Described(String event, String by, String at, Details details) {}

    /** {@code event.opened.1}, {@code event.closed.1} and {@code event.ended.1}. */
    record Turned(String event, String by, String at) {}

    /** {@code event.closed-with.1}: stands before the closing itself. */
    record ClosedWith(String event, String by, String at, String reason, List<String> differences) {}

    /** {@code event.late-accepted.1}. */
    record LateAccepted(
            String event, String by, String at, String campaign, String office, String saidBy, String saidOn) {

        LateAcceptance acceptance() {
            return new LateAcceptance(new CampaignSlug(campaign), office, saidBy, LocalDate.parse(saidOn));
        }
    }

    /** An event's details in words of JSON. */
    record Details(
            String name,
            String place,
            String country,
            @Nullable String from,
            @Nullable String to,
            String organisation,
            String contact,
            @Nullable String deletionOn,
            int minimumAge,
            String paper,
            String delivery,
            List<String> campaigns,
            List<String> languages,
            Map<String, PrivacyNotice> notices) {

        static Details of(EventDetails details) {
            var notices = new LinkedHashMap<String, PrivacyNotice>();
            details.notices().forEach((language, notice) -> notices.put(language.value(), notice));
            return new Details(
                    details.name(),
                    details.place(),
                    details.country().value(),
                    text(details.from()),
                    text(details.to()),
                    details.organisation(),
                    details.contact(),
                    text(details.deletionOn()),
                    details.minimumAge(),
                    details.paper().name(),
                    details.delivery().name(),
                    details.campaigns().stream().map(CampaignSlug::value).toList(),
                    details.languages().stream().map(LanguageTag::value).toList(),
                    notices);
        }

        EventDetails details() {
            var byLanguage = new LinkedHashMap<LanguageTag, PrivacyNotice>();
            notices.forEach((language, notice) -> byLanguage.put(new LanguageTag(language), notice));
            return new EventDetails(
                    name,
                    place,
                    new CountryCode(country),
                    date(from),
                    date(to),
                    organisation,
                    contact,
                    date(deletionOn),
                    minimumAge,
                    Paper.valueOf(paper),
                    Delivery.valueOf(delivery),
                    campaigns.stream().map(CampaignSlug::new).toList(),
                    languages.stream().map(LanguageTag::new).toList(),
                    byLanguage);
        }

        private static @Nullable String text(@Nullable LocalDate date) {
            return date == null ? null : date.toString();
        }

        private static @Nullable LocalDate date(@Nullable String text) {
            return text == null ? null : LocalDate.parse(text);
        }
    }
}
