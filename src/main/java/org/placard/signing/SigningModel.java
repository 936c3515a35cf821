package org.placard.signing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.placard.shared.text.Piece;

/**
 * Everything the browser needs for signing one petition in one language; nothing in it is about a person.
 *
 * @param countries the event's country first; it is the one chosen at the start
 * @param others further petitions on show, for "sign another"
 * @param letter the letter that can be written too: this campaign's own, or else the first other one on show
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SigningModel(
        String campaign,
        String pack,
        String language,
        String direction,
        String title,
        String accent,
        List<String> petition,
        List<String> demands,
        String target,
        String organisation,
        @Nullable String deletion,
        boolean practice,
        int minimumAge,
        Map<String, String> words,
        List<SigningWords.Country> countries,
        List<FormRule.Row> rules,
        List<Consent> consents,
        List<NoticePart> notice,
        List<Other> others,
        @Nullable Letter letter) {

    /** A consent with the words beside its tick. */
    record Consent(String purpose, List<Piece> pieces, String hint, String version) {}

    /** A heading of the privacy notice and what stands under it. */
    record NoticePart(String heading, String text) {}

    /** Another petition. */
    record Other(String campaign, String title) {}

    /** A campaign that one can write a letter for; with its title where it is not the one that was signed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Letter(String campaign, @Nullable String title) {}
}
