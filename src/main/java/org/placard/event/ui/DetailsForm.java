package org.placard.event.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placard.campaign.Campaigns;
import org.placard.event.EventDetails;
import org.placard.event.EventDetails.Paper;
import org.placard.event.EventDetails.PrivacyNotice;
import org.placard.shared.CampaignSlug;
import org.placard.shared.CountryCode;
import org.placard.shared.Delivery;
import org.placard.shared.LanguageTag;
import org.placard.shared.text.ConsoleWords;
import org.placard.shared.text.Texts;
import org.placard.shared.ui.Field;
import org.placard.shared.ui.Ticks;

/** What a coordinator says of the event, with the privacy notice in each language on show. */
final class DetailsForm extends Div {

    private static final List<String> LINES = List.of("name", "place", "country", "organisation", "contact");
    private static final List<String> DAYS = List.of("from", "to", "deletionOn");
    private static final PrivacyNotice EMPTY = new PrivacyNotice("", "", "", "", "");

    private final transient ConsoleWords words;
    private final transient Texts texts;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Map<LanguageTag, NoticeForm> notices = new LinkedHashMap<>();
    private final Ticks campaigns;
    private final Ticks languages;

    DetailsForm(EventDetails details, Campaigns campaigns, ConsoleWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
        addClassNames("console-card", "console-form");
        add(new H2(words.of("console.event.details")));
        LINES.forEach(key -> put(key, Field.line(key, label(key), "text")));
        DAYS.forEach(key -> put(key, Field.line(key, label(key), "date")));
        put("minimumAge", Field.line("minimumAge", label("minimumAge"), "number"));
        put("paper", Field.choice("paper", label("paper"), Map.of("A4", "A4", "LETTER", "US Letter")));
        put("delivery", Field.choice("delivery", label("delivery"), deliveries()));
        this.campaigns = new Ticks("campaigns", label("campaigns"), label("campaignsHint"), titles(details, campaigns))
                .tick(details.campaigns().stream().map(CampaignSlug::value).toList());
        this.languages = new Ticks("languages", label("languages"), label("languagesHint"), names(details))
                .tick(details.languages().stream().map(LanguageTag::value).toList())
                .whenChanged(this::showNotices);
        add(this.campaigns, this.languages);
        put("homeLanguage", Field.choice("homeLanguage", label("homeLanguage"), names(details)));
        show(details);
        addNotices(details);
    }

    /** What stands in the form; empty where a value cannot be read. */
    Optional<EventDetails> details() {
        try {
            return Optional.of(read());
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Leads to the field of a detail, unfolding what it stands in. */
    void focus(String detail) {
        var field = fields.get(detail);
        if (field != null) {
            field.focus();
        } else if (detail.equals("campaigns")) {
            campaigns.focus();
        } else if (detail.equals("languages")) {
            languages.focus();
        } else {
            focusNotice(detail);
        }
    }

    private void focusNotice(String detail) {
        int dash = detail.indexOf('-');
        var notice = dash < 0 ? null : notices.get(new LanguageTag(detail.substring(dash + 1)));
        if (notice != null) {
            notice.focus(detail.substring(0, dash));
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
                campaigns.ticked().stream().map(CampaignSlug::new).toList(),
                languagesOnShow(),
                written());
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
        details.languages().stream().findFirst().ifPresent(home -> set("homeLanguage", home.value()));
    }

    /** In the order they are shown in; one that has gone or has faults can still be taken off. */
    private Map<String, String> titles(EventDetails details, Campaigns known) {
        var titles = new LinkedHashMap<String, String>();
        details.campaigns().forEach(slug -> titles.put(slug.value(), slug.value()));
        known.all()
                .forEach(campaign -> titles.put(
                        campaign.slug().value(), campaign.text(words.language()).shortTitle()));
        return titles;
    }

    private Map<String, String> names(EventDetails details) {
        var names = new LinkedHashMap<String, String>();
        known(details).forEach(language -> names.put(language.value(), texts.ownName(language)));
        return names;
    }

    private Stream<LanguageTag> known(EventDetails details) {
        return Stream.concat(details.languages().stream(), texts.languages().stream())
                .distinct();
    }

    /** The one that kiosks return to stands first. */
    private List<LanguageTag> languagesOnShow() {
        var home = text("homeLanguage");
        var ticked = languages.ticked();
        var first = Stream.of(home).filter(ticked::contains);
        return Stream.concat(first, ticked.stream())
                .distinct()
                .map(LanguageTag::new)
                .toList();
    }

    private void addNotices(EventDetails details) {
        add(new H3(words.of("console.event.notices")));
        known(details).forEach(language -> {
            var notice = details.notices().getOrDefault(language, EMPTY);
            notices.put(language, new NoticeForm(language, texts.ownName(language), notice, words));
        });
        notices.values().forEach(this::add);
        showNotices();
    }

    private void showNotices() {
        var shown = languages.ticked();
        notices.forEach((language, notice) -> notice.setVisible(shown.contains(language.value())));
    }

    /** A language taken off show keeps its notice, in case it comes back. */
    private Map<LanguageTag, PrivacyNotice> written() {
        var written = new LinkedHashMap<LanguageTag, PrivacyNotice>();
        notices.forEach((language, form) -> {
            if (!form.isEmpty()) {
                written.put(language, form.notice());
            }
        });
        return written;
    }

    private Map<String, String> deliveries() {
        var options = new LinkedHashMap<String, String>();
        for (var delivery : Delivery.values()) {
            options.put(delivery.name(), words.of("console.event.deliveries." + delivery.name()));
        }
        return options;
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
