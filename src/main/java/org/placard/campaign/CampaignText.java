package org.placard.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placard.shared.LanguageTag;

/**
 * A campaign in one language. All strings are plain text; what a pack marks up is dropped.
 *
 * @param title the poster's line
 * @param shortTitle for headings of forms
 * @param lead one or two sentences under the title
 * @param region the country concerned, for the chooser
 * @param story paragraphs
 * @param petition the text that is signed, paragraphs; empty where there is no petition
 * @param demands what is asked for, in petition and letter alike
 * @param background more paragraphs, for those who want to know more
 * @param afterDeadline what to do when the letter's deadline has passed
 * @param subject who it is about, with pronoun
 */
public record CampaignText(
        LanguageTag language,
        String title,
        String shortTitle,
        String lead,
        String region,
        List<String> story,
        List<Testimony> testimonies,
        List<String> petition,
        List<String> demands,
        List<String> background,
        @Nullable LetterModel letter,
        List<Link> furtherReading,
        @Nullable String passItOn,
        @Nullable String afterDeadline,
        @Nullable String subject) {

    /** What someone said, and who said it. */
    public record Testimony(String words, String speaker) {}

    /** An address that is shown as text and as a QR code; a kiosk follows none. */
    public record Link(String title, String address) {}

    /**
     * The model letter.
     *
     * @param salutation with the target's name, ready to print
     * @param demandsLead the line before the demands
     * @param facts for the card beside a letter by hand
     * @param tips for the card beside a letter by hand
     */
    public record LetterModel(
            String salutation,
            List<String> paragraphs,
            String demandsLead,
            String closing,
            List<String> facts,
            List<String> tips) {}
}
