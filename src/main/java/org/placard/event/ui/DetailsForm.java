package org.placard.event.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.placard.event.EventDetails;
import org.placard.event.EventDetails.Delivery;
import org.placard.event.EventDetails.Paper;
import org.placard.event.EventDetails.PrivacyNotice;
import org.placard.shared.CampaignSlug;
import org.placard.shared.CountryCode;
import org.placard.shared.LanguageTag;
import org.placard.shared.text.ConsoleWords;
import org.placard.shared.text.Texts;

/** What a coordinator says of the event, with the privacy notice in each language on show. */
final class DetailsForm extends Div {

    private static final List<String> LINES =
            List.of("name", "place", "country", "organisation", "contact", "minimumAge", "campaigns", "languages");
    private static final List<String> DAYS = List.of("from", "to", "deletionOn");
    private static final List<String> NOTICE =
            List.of("purpose", "recipients", "countries", "rights", "complaintAuthority");
    private static final PrivacyNotice EMPTY = new PrivacyNotice("", "", "", "", "");

    private final transient ConsoleWords words;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final transient Map<LanguageTag, PrivacyNotice> hidden;

    DetailsForm(EventDetails details, ConsoleWords words, Texts texts) {
        this.words = words;
        this.hidden = new LinkedHashMap<>(details.notices());
        addClassNames("console-card", "console-form");
        add(new H2(words.of("console.event.details")));
        LINES.forEach(key -> put(key, Field.line(key, label(key), "text")));
        DAYS.forEach(key -> put(key, Field.line(key, label(key), "date")));
        put("paper", Field.choice("paper", label("paper"), Map.of("A4", "A4", "LETTER", "US Letter")));
        put("delivery", Field.choice("delivery", label("delivery"), deliveries()));
        show(details);
        details.languages().forEach(language -> addNotice(language, details, texts.ownName(language)));
    }

    /** What stands in the form; empty where a value cannot be read. */
    Optional<EventDetails> details() {
        try {
            return Optional.of(read());
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private EventDetails read() {
        return new EventDetails(
                text("name"),
                text("place"),
                new CountryCode(text("country")),
                day("from"),
                day("to"),
                text("organisation"),
                text("contact"),
                day("deletionOn"),
                Integer.parseInt(text("minimumAge")),
                Paper.valueOf(text("paper")),
                Delivery.valueOf(text("delivery")),
                list("campaigns", CampaignSlug::new),
                list("languages", LanguageTag::new),
                notices());
    }

    private void show(EventDetails details) {
        set("name", details.name());
        set("place", details.place());
        set("country", details.country().value());
        set("from", day(details.from()));
        set("to", day(details.to()));
        set("organisation", details.organisation());
        set("contact", details.contact());
        set("deletionOn", day(details.deletionOn()));
        set("minimumAge", Integer.toString(details.minimumAge()));
        set("paper", details.paper().name());
        set("delivery", details.delivery().name());
        set("campaigns", joined(details.campaigns()));
        set("languages", joined(details.languages()));
    }

    private void addNotice(LanguageTag language, EventDetails details, String name) {
        var notice = details.notices().getOrDefault(language, EMPTY);
        add(new H3(words.of("console.event.notice", "language", name)));
        var values = List.of(
                notice.purpose(),
                notice.recipients(),
                notice.countries(),
                notice.rights(),
                notice.complaintAuthority());
        for (int i = 0; i < NOTICE.size(); i++) {
            var key = NOTICE.get(i) + "-" + language;
            put(key, Field.box(key, label(NOTICE.get(i))).with(values.get(i)));
            get(key).getElement().setAttribute("lang", language.value());
        }
    }

    /** A language taken off show keeps its notice, in case it comes back. */
    private Map<LanguageTag, PrivacyNotice> notices() {
        var notices = new LinkedHashMap<>(hidden);
        fields.keySet().stream().filter(key -> key.startsWith("purpose-")).forEach(key -> {
            var tag = key.substring("purpose-".length());
            var parts = NOTICE.stream().map(part -> text(part + "-" + tag)).toList();
            notices.put(
                    new LanguageTag(tag),
                    new PrivacyNotice(parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4)));
        });
        return notices;
    }

    private Map<String, String> deliveries() {
        var options = new LinkedHashMap<String, String>();
        for (var delivery : Delivery.values()) {
            options.put(delivery.name(), words.of("console.event.deliveries." + delivery.name()));
        }
        return options;
    }

    private <T> List<T> list(String key, Function<String, T> reader) {
        return Arrays.stream(text(key).split("[,\\s]+", -1))
                .filter(word -> !word.isEmpty())
                .map(reader)
                .toList();
    }

    private static String joined(List<?> values) {
        return String.join(", ", values.stream().map(Object::toString).toList());
    }

    private @Nullable LocalDate day(String key) {
        return text(key).isEmpty() ? null : LocalDate.parse(text(key));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private void put(String key, Field field) {
        fields.put(key, field);
        add(field);
    }

    private Field get(String key) {
        var field = fields.get(key);
        if (field == null) {
            throw new IllegalArgumentException("No field is named " + key);
        }
        return field;
    }

    private String text(String key) {
        return get(key).text();
    }

    private void set(String key, String value) {
        get(key).with(value);
    }

    private String label(String key) {
        return words.of("console.event.field." + key);
    }
}
