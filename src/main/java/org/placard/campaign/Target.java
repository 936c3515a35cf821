package org.placard.campaign;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.placard.shared.LanguageTag;

/**
 * The official who is addressed.
 *
 * @param names by language; English always
 * @param titles by language; English always
 * @param address postal lines below name and title, in Latin script, country last
 * @param addressLocal the same in the country's own script; empty where it is not known
 */
public record Target(
        Map<LanguageTag, String> names,
        Map<LanguageTag, String> titles,
        List<String> address,
        List<String> addressLocal,
        @Nullable String fax,
        @Nullable String email,
        List<String> copiesTo) {

    public String name(LanguageTag language) {
        return inLanguage(names, language);
    }

    public String title(LanguageTag language) {
        return inLanguage(titles, language);
    }

    private static String inLanguage(Map<LanguageTag, String> texts, LanguageTag language) {
        var text = texts.get(language);
        return text != null ? text : texts.getOrDefault(LanguageTag.ENGLISH, "");
    }
}
