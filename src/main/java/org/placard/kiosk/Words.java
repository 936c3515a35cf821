package org.placard.kiosk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.placard.shared.LanguageTag;
import org.placard.shared.text.Texts;

/** The words that a part of the page needs in the browser. */
final class Words {

    private Words() {}

    /** All words of the section whose keys begin with one of the prefixes, by key. */
    static Map<String, String> of(Texts texts, LanguageTag language, String section, String... prefixes) {
        var words = new HashMap<String, String>();
        texts.section(language, section).forEach((key, text) -> {
            if (List.of(prefixes).stream().anyMatch(key::startsWith)) {
                words.put(key, text);
            }
        });
        return words;
    }
}
