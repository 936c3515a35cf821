package org.placard.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placard.shared.Folders;
import org.placard.shared.LanguageTag;

/** The files that are shipped, held against the English one. */
class LanguageFilesTest {

    /** Words that are written alike in English and in another language. */
    private static final Set<String> ALIKE = Set.of(
            "{name}, {title}",
            "{number, number}",
            "{printer}: {trouble}",
            "{place}, {date}",
            ",",
            "QR",
            "PDF",
            "CSV",
            "A4",
            "US Letter",
            "Placard",
            "Name",
            "Land",
            "Event",
            "SPECIMEN",
            "Details",
            "Export");

    private final Texts texts = new Texts(new Folders(Path.of("target"), Path.of("kiosk-config")));

    @Test
    void nothingIsWrongWithTheFiles() {
        assertThat(texts.problems()).isEmpty();
    }

    @Test
    void theFiveLanguagesAreThereWithEnglishFirst() {
        assertThat(texts.languages()).map(LanguageTag::value).startsWith("en").contains("de", "zh", "ug", "kk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "zh", "ug", "kk"})
    void eachLanguageHasEachKeyOfEnglishAndNoOther(String tag) {
        assertThat(texts.all(new LanguageTag(tag)).keySet())
                .containsExactlyInAnyOrderElementsOf(
                        texts.all(LanguageTag.ENGLISH).keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "zh", "ug", "kk"})
    void eachTextHasThePlaceholdersOfTheEnglishOne(String tag) {
        texts.all(LanguageTag.ENGLISH)
                .forEach((key, english) -> assertThat(
                                placeholders(texts.all(new LanguageTag(tag)).getOrDefault(key, "")))
                        .as(tag + " " + key)
                        .isEqualTo(placeholders(english)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "zh", "ug", "kk"})
    void noEnglishIsLeftOver(String tag) {
        var english = texts.all(LanguageTag.ENGLISH);
        var leftOver = texts.all(new LanguageTag(tag)).entrySet().stream()
                .filter(entry -> entry.getValue().equals(english.get(entry.getKey())))
                .filter(entry -> !entry.getKey().equals("language.direction") && !ALIKE.contains(entry.getValue()))
                .toList();
        assertThat(leftOver).as(tag).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "zh", "ug", "kk"})
    void eachLanguageSaysItsNameAndItsDirection(String tag) {
        var language = new LanguageTag(tag);
        assertThat(texts.ownName(language)).isNotEqualTo(tag).isNotBlank();
        assertThat(texts.isRightToLeft(language)).isEqualTo(language.isRightToLeft());
    }

    private static Set<String> placeholders(String text) {
        return new TreeSet<>(new MessageFormat(text).getArgumentNames());
    }
}
