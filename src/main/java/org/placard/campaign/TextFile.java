package org.placard.campaign;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.placard.campaign.CampaignText.LetterModel;
import org.placard.shared.LanguageTag;
import org.placard.shared.config.YamlMapping;

/** One language of a pack: a head in YAML between two lines of three hyphens, then Markdown. */
final class TextFile {

    private static final String FENCE = "---";
    private static final Set<String> KEYS = Set.of(
            "title",
            "short_title",
            "lead",
            "region",
            "subject",
            "salutation",
            "demands_lead",
            "closing",
            "after_deadline",
            "pass_it_on");

    private final String name;
    private final FaultList faults;
    private final YamlMapping head;
    private final Sections sections;

    private TextFile(String name, FaultList faults, YamlMapping head, Sections sections) {
        this.name = name;
        this.faults = faults;
        this.head = head;
        this.sections = sections;
    }

    static TextFile parse(String name, String content, FaultList faults) {
        var lines = content.lines().toList();
        int end = lines.isEmpty() || !lines.getFirst().strip().equals(FENCE)
                ? -1
                : lines.subList(1, lines.size()).indexOf(FENCE);
        if (end < 0) {
            faults.add(name, 1, "The file begins with a head between two lines of three hyphens");
            return new TextFile(
                    name, faults, YamlMapping.parse("", problem -> {}), Sections.parse(name, "", 0, faults));
        }
        var head = YamlMapping.parse(String.join("\n", lines.subList(1, end + 1)), 1, faults.in(name));
        head.allow(KEYS);
        var markdown = String.join("\n", lines.subList(end + 2, lines.size()));
        return new TextFile(name, faults, head, Sections.parse(name, markdown, end + 2, faults));
    }

    /** Whether there is anything to go on with; otherwise one fault has said all. */
    boolean isReadable() {
        return !head.keys().isEmpty();
    }

    Set<Section> present() {
        return sections.present();
    }

    /** Notes what this campaign needs and the file lacks. */
    void require(Set<Section> needed) {
        var missing = new LinkedHashSet<>(needed);
        missing.removeAll(present());
        missing.forEach(section -> faults.add(name, "The part \"## " + section.heading() + "\" is missing"));
    }

    /** Notes what stands here although the campaign offers no such thing: it would be shown nowhere. */
    void refuse(Set<Section> unneeded, String reason) {
        var present = new HashSet<>(present());
        present.retainAll(unneeded);
        present.forEach(section -> faults.add(name, "\"## " + section.heading() + "\" stands here, but " + reason));
    }

    CampaignText text(LanguageTag language, boolean letter, boolean deadline) {
        return new CampaignText(
                language,
                head.requiredText("title"),
                head.requiredText("short_title"),
                head.requiredText("lead"),
                head.requiredText("region"),
                sections.paragraphs(Section.STORY),
                sections.testimonies(Section.TESTIMONY),
                sections.paragraphs(Section.PETITION),
                sections.items(Section.DEMANDS),
                sections.paragraphs(Section.BACKGROUND),
                letter ? letterModel() : null,
                sections.links(Section.FURTHER_READING),
                optional("pass_it_on"),
                deadline ? head.requiredText("after_deadline") : optional("after_deadline"),
                optional("subject"));
    }

    private LetterModel letterModel() {
        return new LetterModel(
                head.requiredText("salutation"),
                sections.paragraphs(Section.LETTER),
                head.requiredText("demands_lead"),
                head.requiredText("closing"),
                sections.items(Section.FACTS),
                sections.items(Section.TIPS));
    }

    private @Nullable String optional(String key) {
        return head.text(key).orElse(null);
    }
}
