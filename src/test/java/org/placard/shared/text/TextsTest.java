package org.placard.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.shared.Folders;
import org.placard.shared.LanguageTag;

class TextsTest {

    private static final LanguageTag GERMAN = new LanguageTag("de");

    @TempDir
    private Path config;

    @BeforeEach
    void writeTwoLanguages() throws IOException {
        write("en.yaml", """
                language:
                  name: English
                greeting:
                  all: "{count, plural, one {one signature} other {# signatures}} from {name}"
                  short: Hello
                """);
        write("de.yaml", """
                language:
                  name: Deutsch
                greeting:
                  all: "{count, plural, one {eine Unterschrift} other {# Unterschriften}} von {name}"
                """);
    }

    @Test
    void namesAndNumbersAreFilledInAsTheLanguageDoes() {
        assertThat(texts().text(GERMAN, "greeting.all", "count", 1234, "name", "Ada"))
                .isEqualTo("1.234 Unterschriften von Ada");
        assertThat(texts().text(LanguageTag.ENGLISH, "greeting.all", "count", 1, "name", "{Ada}"))
                .isEqualTo("one signature from {Ada}");
    }

    @Test
    void anInsertedNameStandsApartAndANumberDoesNot() {
        assertThat(texts().pieces(LanguageTag.ENGLISH, "greeting.all", "count", 2, "name", "{Ada}"))
                .containsExactly(new Piece("2 signatures from ", false), new Piece("{Ada}", true));
        assertThat(texts().pieces(LanguageTag.ENGLISH, "greeting.short")).containsExactly(new Piece("Hello", false));
    }

    @Test
    void whatALanguageLacksIsSaidInEnglish() {
        assertThat(texts().text(GERMAN, "greeting.short")).isEqualTo("Hello");
        assertThat(texts().text(GERMAN, "greeting.none")).isEqualTo("greeting.none");
    }

    @Test
    void aSectionComesWholeAndWithoutItsName() {
        assertThat(texts().section(GERMAN, "greeting"))
                .containsEntry("short", "Hello")
                .hasEntrySatisfying("all", text -> assertThat(text).contains("Unterschrift"))
                .hasSize(2);
    }

    @Test
    void aNewLanguageIsAFile() throws IOException {
        write("fr.yaml", "language:\n  name: Français\n");
        assertThat(texts().languages()).map(LanguageTag::value).containsExactly("en", "de", "fr");
        assertThat(texts().ownName(new LanguageTag("fr"))).isEqualTo("Français");
    }

    @Test
    void aWrongFileIsNamedWithItsLineAndStopsNoOther() throws IOException {
        write("fr.yaml", "language:\n  name: [Français\n");
        write("1.yaml", "language:\n");
        assertThat(texts().problems())
                .anySatisfy(problem -> assertThat(problem).startsWith("fr.yaml:3 "))
                .anySatisfy(problem -> assertThat(problem).startsWith("1.yaml: "));
        assertThat(texts().text(GERMAN, "language.name")).isEqualTo("Deutsch");
    }

    private Texts texts() {
        return new Texts(new Folders(config, config));
    }

    private void write(String name, String content) throws IOException {
        Files.createDirectories(config.resolve("languages"));
        Files.writeString(config.resolve("languages").resolve(name), content);
    }
}
