package org.placard.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.placard.event.EventDetails.Paper;
import org.placard.event.EventDetails.PrivacyNotice;
import org.placard.shared.CampaignSlug;
import org.placard.shared.CountryCode;
import org.placard.shared.Delivery;
import org.placard.shared.Folders;
import org.placard.shared.LanguageTag;
import org.placard.shared.config.KioskFile;
import org.placard.shared.config.YamlMapping;

/** What a new event begins with: the section {@code event} of {@code kiosk.yaml}. */
public final class ConfiguredDetails {

    private static final Set<String> KEYS = Set.of(
            "name",
            "place",
            "country",
            "from",
            "to",
            "organisation",
            "contact",
            "deletionOn",
            "minimumAge",
            "paper",
            "delivery",
            "campaigns",
            "languages",
            "notices");
    private static final Set<String> NOTICE_KEYS =
            Set.of("purpose", "recipients", "countries", "rights", "complaintAuthority");
    private static final String DATE = "a date such as 2026-12-10";
    private static final int USUAL_AGE = 16;
    private static final int OLDEST = 99;

    private final YamlMapping yaml;

    private ConfiguredDetails(YamlMapping yaml) {
        this.yaml = yaml;
        yaml.allow(KEYS);
    }

    /** The section as it is now; a node without an event goes by it. */
    public static EventDetails read(Folders folders) {
        return KioskFile.section(folders, "event", section -> new ConfiguredDetails(section).details());
    }

    private EventDetails details() {
        return new EventDetails(
                text("name"),
                text("place"),
                yaml.value("country", "a country such as CH", CountryCode::new).orElse(new CountryCode("CH")),
                yaml.value("from", DATE, LocalDate::parse).orElse(null),
                yaml.value("to", DATE, LocalDate::parse).orElse(null),
                text("organisation"),
                text("contact"),
                yaml.value("deletionOn", DATE, LocalDate::parse).orElse(null),
                yaml.value("minimumAge", "an age from 0 to " + OLDEST, ConfiguredDetails::age)
                        .orElse(USUAL_AGE),
                yaml.value("paper", "A4 or LETTER", Paper::valueOf).orElse(Paper.A4),
                yaml.value("delivery", "POST, EMBASSY_PARCEL or WRITER_TAKES_IT", Delivery::valueOf)
                        .orElse(Delivery.POST),
                list("campaigns", CampaignSlug::new),
                list("languages", LanguageTag::new),
                notices());
    }

    private String text(String key) {
        return yaml.text(key).orElse("");
    }

    private <T> List<T> list(String key, Function<String, T> reader) {
        var values = new ArrayList<T>();
        for (var text : yaml.texts(key)) {
            yaml.checked(key, text, reader).ifPresent(values::add);
        }
        return List.copyOf(values);
    }

    private Map<LanguageTag, PrivacyNotice> notices() {
        var notices = new LinkedHashMap<LanguageTag, PrivacyNotice>();
        var listed = yaml.mapping("notices");
        for (var key : listed.keys()) {
            listed.checked(key, key, LanguageTag::new)
                    .ifPresent(language -> notices.put(language, notice(listed.mapping(key))));
        }
        return notices;
    }

    private static PrivacyNotice notice(YamlMapping yaml) {
        yaml.allow(NOTICE_KEYS);
        return new PrivacyNotice(
                yaml.text("purpose").orElse(""),
                yaml.text("recipients").orElse(""),
                yaml.text("countries").orElse(""),
                yaml.text("rights").orElse(""),
                yaml.text("complaintAuthority").orElse(""));
    }

    private static int age(String text) {
        int age = Integer.parseInt(text);
        if (age < 0 || age > OLDEST) {
            throw new IllegalArgumentException(text);
        }
        return age;
    }
}
