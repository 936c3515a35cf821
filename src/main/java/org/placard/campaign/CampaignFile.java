package org.placard.campaign;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.placard.campaign.Campaign.LetterAction;
import org.placard.shared.CampaignSlug;
import org.placard.shared.Delivery;
import org.placard.shared.LanguageTag;
import org.placard.shared.Sha256;
import org.placard.shared.config.YamlMapping;

/**
 * A pack's {@code campaign.yaml}. Where something is wrong, a stand-in is answered and the fault is noted; a pack with
 * faults is never used, so nobody sees the stand-in.
 */
final class CampaignFile {

    static final String NAME = "campaign.yaml";

    private static final String FORMAT = "1";
    private static final Set<String> KEYS = Set.of(
            "format",
            "slug",
            "facts_as_of",
            "topics",
            "accent",
            "illustration",
            "petition",
            "hand_over_drawings",
            "letter",
            "languages",
            "concerned",
            "duplicates",
            "target");
    private static final Set<String> TARGET_KEYS =
            Set.of("name", "title", "address", "address_local", "fax", "email", "copies_to", "languages", "delivery");
    private static final Set<String> KNOWN_LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final CampaignSlug NO_SLUG = new CampaignSlug("unreadable");
    private static final YearMonth NO_MONTH = YearMonth.of(1970, 1);

    private final YamlMapping yaml;
    private final FaultList faults;

    CampaignFile(String content, FaultList faults) {
        this.faults = faults;
        this.yaml = YamlMapping.parse(content, faults.in(NAME));
        yaml.allow(KEYS);
        if (!isReadable() && faults.isEmpty()) {
            faults.add(NAME, "The file is empty");
        } else if (isReadable() && !yaml.requiredText("format").equals(FORMAT) && yaml.has("format")) {
            fault(yaml, "format", "This Placard reads packs of format " + FORMAT);
        }
    }

    /** Whether there is anything to go on with; otherwise one fault has said all. */
    boolean isReadable() {
        return !yaml.keys().isEmpty();
    }

    /** The languages in the pack's order, each with whether it is a draft. */
    Map<LanguageTag, Boolean> languages() {
        var listed = yaml.mapping("languages");
        var languages = new LinkedHashMap<LanguageTag, Boolean>();
        for (var key : listed.keys()) {
            var draft = listed.value(key, "reviewed or draft", CampaignFile::isDraft);
            language(listed, key).ifPresent(language -> languages.put(language, draft.orElse(false)));
        }
        if (listed.keys().isEmpty()) {
            fault(yaml, "languages", "\"languages\" names at least one language, such as en: reviewed");
        }
        return languages;
    }

    boolean petition() {
        return yaml.flag("petition").orElse(false);
    }

    private boolean drawings() {
        boolean drawings = yaml.flag("hand_over_drawings").orElse(false);
        if (drawings && !petition()) {
            fault(yaml, "hand_over_drawings", "A pack without a petition has no drawings to hand over");
        }
        return drawings;
    }

    Optional<LetterAction> letter() {
        if (!yaml.keys().contains("letter")) {
            return Optional.empty();
        }
        var letter = yaml.mapping("letter");
        letter.allow(Set.of("deadline", "preferred_languages"));
        var deadline = letter.value("deadline", "a date such as 2021-09-10", LocalDate::parse);
        return Optional.of(new LetterAction(deadline.orElse(null), languages(letter, "preferred_languages")));
    }

    private List<LanguageTag> languages(YamlMapping mapping, String key) {
        return mapping.texts(key).stream()
                .flatMap(tag -> language(mapping, key, tag).stream())
                .toList();
    }

    Optional<String> illustration() {
        var name = yaml.text("illustration");
        if (name.isPresent() && (name.get().startsWith("/") || name.get().matches(".*(\\.\\.|\\\\|:).*"))) {
            fault(yaml, "illustration", "\"" + name.get() + "\" leads out of the pack");
            return Optional.empty();
        }
        return name;
    }

    int illustrationLine() {
        return yaml.line("illustration");
    }

    Campaign campaign(Sha256 pack, Map<LanguageTag, CampaignText> texts, @Nullable Path illustration) {
        if (!petition() && letter().isEmpty()) {
            fault(yaml, "petition", "A campaign has a petition, a letter or both; this one has neither");
        }
        return new Campaign(
                yaml.requiredValue("slug", "lower-case words with hyphens", CampaignSlug::new)
                        .orElse(NO_SLUG),
                pack,
                yaml.requiredValue("facts_as_of", "a month such as \"2021-07\"", YearMonth::parse)
                        .orElse(NO_MONTH),
                accent(),
                yaml.texts("topics"),
                petition(),
                drawings(),
                letter().orElse(null),
                target(),
                texts,
                concerned(texts),
                drafts(),
                illustration,
                yaml.value("duplicates", DuplicateRule.WORDS, DuplicateRule::of).orElse(DuplicateRule.CONTACT_OR_NAME));
    }

    private String accent() {
        var accent = yaml.requiredValue("accent", "a colour such as \"#c7361e\"", Accent::new);
        if (accent.isPresent() && !accent.get().carriesText()) {
            fault(yaml, "accent", "Neither white nor black text can be read on this: take it darker or lighter");
        }
        return accent.map(Accent::hex).orElse("");
    }

    private @Nullable LanguageTag concerned(Map<LanguageTag, CampaignText> texts) {
        var tag = yaml.text("concerned");
        if (tag.isEmpty()) {
            return null;
        }
        var language = language(yaml, "concerned", tag.get());
        if (language.isPresent() && !texts.containsKey(language.get())) {
            fault(yaml, "concerned", "\"" + tag.get() + "\" is none of the pack's languages");
        }
        return language.orElse(null);
    }

    private List<LanguageTag> drafts() {
        return languages().entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Target target() {
        if (!yaml.has("target")) {
            fault(yaml, "target", "\"target\" is missing: who is addressed?");
        }
        var target = yaml.mapping("target");
        target.allow(TARGET_KEYS);
        if (target.texts("address").isEmpty()) {
            fault(target, "address", "\"address\" lists the lines of the postal address");
        }
        return new Target(
                byLanguage(target, "name"),
                byLanguage(target, "title"),
                target.texts("address"),
                target.texts("address_local"),
                target.text("fax").orElse(null),
                target.text("email").orElse(null),
                target.texts("copies_to"),
                languages(target, "languages"),
                target.value("delivery", "POST, EMBASSY_PARCEL or WRITER_TAKES_IT", Delivery::valueOf));
    }

    private Map<LanguageTag, String> byLanguage(YamlMapping target, String key) {
        var texts = new LinkedHashMap<LanguageTag, String>();
        var listed = target.mapping(key);
        listed.requiredText("en");
        for (var tag : listed.keys()) {
            language(listed, tag).ifPresent(language -> texts.put(language, listed.requiredText(tag)));
        }
        return texts;
    }

    private Optional<LanguageTag> language(YamlMapping mapping, String key) {
        return language(mapping, key, key);
    }

    private Optional<LanguageTag> language(YamlMapping mapping, String key, String tag) {
        try {
            var language = new LanguageTag(tag);
            var code = language.locale().getLanguage();
            if (code.length() != 2 || KNOWN_LANGUAGES.contains(code)) {
                return Optional.of(language);
            }
        } catch (IllegalArgumentException e) {
            // said below, together with tags of the right form that name no language
        }
        fault(mapping, key, "\"" + tag + "\" is no language; write it as en, zh or ug");
        return Optional.empty();
    }

    private static boolean isDraft(String state) {
        return switch (state) {
            case "draft" -> true;
            case "reviewed" -> false;
            default -> throw new IllegalArgumentException(state);
        };
    }

    private void fault(YamlMapping mapping, String key, String reason) {
        faults.add(NAME, mapping.line(key), reason);
    }
}
