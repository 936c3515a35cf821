package org.placard.campaign;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placard.shared.Delivery;
import org.placard.shared.LanguageTag;

/**
 * The official who is addressed.
 *
 * @param names by language; English always
 * @param titles by language; English always
 * @param address postal lines below name and title, in Latin script, country last
 * @param addressLocal the same in the country's own script; empty where it is not known
 * @param copiesTo who else gets each letter: name and postal lines, parted by semicolons
 * @param languages those they read, most wanted first; empty where the letter action says so
 * @param delivery how letters reach this official; empty where an event's own way will do
 */
public record Target(
        Map<LanguageTag, String> names,
        Map<LanguageTag, String> titles,
        List<String> address,
        List<String> addressLocal,
        @Nullable String fax,
        @Nullable String email,
        List<String> copiesTo,
        List<LanguageTag> languages,
        Optional<Delivery> delivery) {

    public String name(LanguageTag language) {
        return inLanguage(names, language);
    }

    public String title(LanguageTag language) {
        return inLanguage(titles, language);
    }

    /** The lines of each address that a copy goes to. */
    public List<List<String>> copyAddresses() {
        return copiesTo.stream()
                .map(copy -> Arrays.stream(copy.split(";"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList())
                .filter(lines -> !lines.isEmpty())
                .toList();
    }

    private static String inLanguage(Map<LanguageTag, String> texts, LanguageTag language) {
        var text = texts.get(language);
        return text != null ? text : texts.getOrDefault(LanguageTag.ENGLISH, "");
    }
}
