package org.placard.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.placard.campaign.Campaigns.PackFault;
import org.placard.shared.LanguageTag;

/** Reads one pack: whole and right, or not at all. */
final class PackReader {

    private static final Set<Section> LETTER_PARTS = EnumSet.of(Section.LETTER, Section.FACTS, Section.TIPS);

    private final PackFolder folder;
    private final FaultList faults;

    private PackReader(PackFolder folder, FaultList faults) {
        this.folder = folder;
        this.faults = faults;
    }

    static Read read(Path root) {
        var faults = new FaultList(String.valueOf(root.getFileName()));
        try {
            var campaign = new PackReader(PackFolder.look(root, faults), faults).campaign();
            return campaign == null || !faults.isEmpty() ? new Read.Bad(faults.all()) : new Read.Good(campaign);
        } catch (IOException e) {
            faults.add("", "The pack cannot be read: " + e.getMessage());
            return new Read.Bad(faults.all());
        }
    }

    private @Nullable Campaign campaign() throws IOException {
        var content = faults.isEmpty() ? folder.text(CampaignFile.NAME).orElse(null) : null;
        if (content == null) {
            return null;
        }
        var file = new CampaignFile(content, faults);
        if (!file.isReadable()) {
            return null;
        }
        var texts = texts(file);
        return file.campaign(folder.hash(), texts, illustration(file));
    }

    private Map<LanguageTag, CampaignText> texts(CampaignFile file) throws IOException {
        var languages = file.languages().keySet();
        reportUnlisted(languages);
        var files = new LinkedHashMap<LanguageTag, TextFile>();
        for (var language : languages) {
            var name = language + ".md";
            folder.text(name)
                    .map(content -> TextFile.parse(name, content, faults))
                    .filter(TextFile::isReadable)
                    .ifPresent(text -> files.put(language, text));
        }
        var needed = needed(file);
        files.values().forEach(text -> needed.addAll(text.present()));
        files.values().forEach(text -> {
            text.require(needed);
            refuseIdle(text, file);
        });
        return texts(file, files);
    }

    private static Map<LanguageTag, CampaignText> texts(CampaignFile file, Map<LanguageTag, TextFile> files) {
        var letter = file.letter();
        boolean deadline = letter.isPresent() && letter.get().deadline() != null;
        var texts = new LinkedHashMap<LanguageTag, CampaignText>();
        files.forEach((language, text) -> texts.put(language, text.text(language, letter.isPresent(), deadline)));
        return texts;
    }

    /** What this campaign cannot do without; what one language has, each has. */
    private static Set<Section> needed(CampaignFile file) {
        var needed = EnumSet.of(Section.STORY, Section.DEMANDS);
        if (file.petition()) {
            needed.add(Section.PETITION);
        }
        if (file.letter().isPresent()) {
            needed.addAll(LETTER_PARTS);
        }
        return needed;
    }

    private static void refuseIdle(TextFile text, CampaignFile file) {
        if (!file.petition()) {
            text.refuse(EnumSet.of(Section.PETITION), "campaign.yaml offers no petition");
        }
        if (file.letter().isEmpty()) {
            text.refuse(LETTER_PARTS, "campaign.yaml offers no letter");
        }
    }

    private void reportUnlisted(Set<LanguageTag> languages) {
        for (var name : folder.names()) {
            if (name.matches("[a-z]{2,3}(-[A-Za-z0-9]+)*\\.md")
                    && !languages.contains(new LanguageTag(name.substring(0, name.length() - 3)))) {
                faults.add(name, "campaign.yaml does not list this language under \"languages\"");
            }
        }
    }

    private @Nullable Path illustration(CampaignFile file) throws IOException {
        var name = file.illustration().orElse(null);
        if (name == null) {
            return null;
        }
        if (!name.endsWith(".svg") || !folder.has(name)) {
            faults.add(CampaignFile.NAME, file.illustrationLine(), "\"" + name + "\" is no SVG in this pack");
            return null;
        }
        var path = folder.path(name);
        SafeSvg.trouble(Files.readAllBytes(path))
                .ifPresent(trouble -> faults.add(name, trouble.line(), trouble.reason()));
        return path;
    }

    /** What came of reading. */
    sealed interface Read {

        record Good(Campaign campaign) implements Read {}

        record Bad(List<PackFault> faults) implements Read {}
    }
}
