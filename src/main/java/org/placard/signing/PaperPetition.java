package org.placard.signing;

import java.util.List;
import org.placard.shared.LanguageTag;
import org.placard.shared.Sha256;

/**
 * A petition in the words in which it is signed on the screen, for those who sign on paper.
 *
 * @param language the one the words are in; another than was asked for where the campaign does not have that
 * @param target name and title of who is addressed
 * @param pack the version of title, text and demands
 */
public record PaperPetition(
        LanguageTag language,
        Sha256 pack,
        String title,
        String target,
        List<String> text,
        List<String> demands,
        List<Consent> consents,
        String noticeTitle,
        List<Notice> notice) {

    /**
     * A consent as it is asked.
     *
     * @param text all that stands beside its tick
     * @param version as records name it
     */
    public record Consent(String text, String version) {}

    /** A heading of the privacy notice and what stands under it. */
    public record Notice(String heading, String text) {}
}
