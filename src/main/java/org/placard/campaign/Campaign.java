package org.placard.campaign;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placard.shared.CampaignSlug;
import org.placard.shared.LanguageTag;
import org.placard.shared.Sha256;

/**
 * What people are asked to act on, as its pack says.
 *
 * @param pack hash of the pack's contents, its version
 * @param accent the one colour of its screens, {@code #rrggbb}
 * @param texts by language, in the pack's order; never empty
 * @param concerned the language of those whom it is about, one of {@code texts}; null where the pack names none
 * @param drafts languages that still want a review by a native speaker
 * @param illustration an SVG inside the pack, if there is one
 * @param drawings whether the target gets drawn signatures of those who agree to that; it is asked only then
 * @param duplicates by what two signatures are taken for one person's
 */
public record Campaign(
        CampaignSlug slug,
        Sha256 pack,
        YearMonth factsAsOf,
        String accent,
        List<String> topics,
        boolean petition,
        boolean drawings,
        @Nullable LetterAction letterAction,
        Target target,
        Map<LanguageTag, CampaignText> texts,
        @Nullable LanguageTag concerned,
        List<LanguageTag> drafts,
        @Nullable Path illustration,
        DuplicateRule duplicates) {

    /** The text in the language, or in the pack's first one where it has none. */
    public CampaignText text(LanguageTag language) {
        var text = texts.get(language);
        return text != null ? text : texts.values().iterator().next();
    }

    /** The colour of text on the accent, {@code #rrggbb}: white or ink, whichever stands out more. */
    public String onAccent() {
        return new Accent(accent).textColour();
    }

    /** Whether the text in this language still wants a review by a native speaker. */
    public boolean isDraft(LanguageTag language) {
        return drafts.contains(language);
    }

    public Optional<LetterAction> letter() {
        return Optional.ofNullable(letterAction);
    }

    /**
     * Writing a letter, Amnesty's Urgent Action.
     *
     * @param deadline the last day on which letters are asked for
     * @param preferredLanguages those the target reads, most wanted first
     */
    public record LetterAction(@Nullable LocalDate deadline, List<LanguageTag> preferredLanguages) {}
}
