package org.placard.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placard.shared.Folders;
import org.placard.shared.LanguageTag;

/** The files that are shipped, held against the English one. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LanguageFilesTest {

    /** Words that are written alike in English and in another language. */
    private static final Set<String> ALIKE =
            Set.of("QR", "PDF", "CSV", "A4", "US Letter", "Placard", "Name", "Land", "Event", "SPECIMEN", "Details");

    private final Texts texts = new Texts(new Folders(Path.of("target"), Path.of("kiosk-config")));

    @Test
    void nothing_is_wrong_with_the_files() {
        assertThat(texts.problems()).isEmpty();
    }

    @Test
    void the_five_languages_are_there_with_english_first() {
        assertThat(texts.languages()).map(LanguageTag::value).startsWith("en").contains("de", "zh", "ug", "kk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "zh", "ug", "kk"})
    void each_language_has_each_key_of_english_and_no_other(String tag) {
        assertThat(texts.all(new LanguageTag(tag)).keySet())
                .containsExactlyInAnyOrderElementsOf(
                        texts.all(LanguageTag.ENGLISH).keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "zh", "ug", "kk"})
    void each_text_has_the_placeholders_of_the_english_one(String tag) {
        texts.all(LanguageTag.ENGLISH)
                .forEach((key, english) -> assertThat(
                                placeholders(texts.all(new LanguageTag(tag)).getOrDefault(key, "")))
                        .as(tag + " " + key)
                        .isEqualTo(placeholders(english)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "zh", "ug", "kk"})
    void no_english_is_left_over(String tag) {
        assertThat(texts.all(new LanguageTag(tag))).allSatisfy((key, text) -> {
            if (!key.equals("language.direction") && !ALIKE.contains(text)) {
                assertThat(text)
                        .as(tag + " " + key)
                        .isNotEqualTo(texts.all(LanguageTag.ENGLISH).get(key));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "zh", "ug", "kk"})
    void each_language_says_its_name_and_its_direction(String tag) {
        var language = new LanguageTag(tag);
        assertThat(texts.ownName(language)).isNotEqualTo(tag).isNotBlank();
        assertThat(texts.isRightToLeft(language)).isEqualTo(language.isRightToLeft());
    }

    private static Set<String> placeholders(String text) {
        return new TreeSet<>(new MessageFormat(text).getArgumentNames());
    }
}
