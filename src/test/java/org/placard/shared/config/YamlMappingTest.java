package org.placard.shared.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class YamlMappingTest {

    private final List<YamlProblem> problems = new ArrayList<>();

    @Test
    void readsTextsListsDatesAndFlags() {
        var mapping = parse("name: Ada\nborn: 1815-12-10\nalive: false\nwrote: [notes, letters]\n");
        assertThat(mapping.requiredText("name")).isEqualTo("Ada");
        assertThat(mapping.value("born", "a date", LocalDate::parse)).contains(LocalDate.of(1815, 12, 10));
        assertThat(mapping.flag("alive")).contains(false);
        assertThat(mapping.texts("wrote")).containsExactly("notes", "letters");
        assertThat(problems).isEmpty();
    }

    @Test
    void aWrongTypeIsNamedWithItsLine() {
        var mapping = parse("a: fine\nname: [Ada]\nborn: yesterday\nwrote: notes\nperson: nobody\n");
        mapping.requiredText("name");
        mapping.value("born", "a date such as 2021-09-10", LocalDate::parse);
        mapping.texts("wrote");
        mapping.mapping("person");
        assertThat(problems).extracting(YamlProblem::line).containsExactly(2, 3, 4, 5);
    }

    @Test
    void anUnknownKeyNamesTheOneThatWasMeant() {
        parse("titel: x\ncolour: red\n").allow(Set.of("title", "lead"));
        assertThat(problems)
                .containsExactly(
                        new YamlProblem(1, "\"titel\" is no key that is known here; did you mean \"title\"?"),
                        new YamlProblem(2, "\"colour\" is no key that is known here"));
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        parse("a: 1\na: 2\n");
        assertThat(problems).containsExactly(new YamlProblem(2, "\"a\" stands here twice"));
    }

    @Test
    void aCycleIsRefusedWhereItCloses() {
        var mapping = parse("a: 1\nself: &self\n  again: *self\n");
        assertThat(mapping.keys()).isEmpty();
        assertThat(problems).singleElement().extracting(YamlProblem::line).isEqualTo(3);
    }

    @Test
    @Timeout(5)
    void aBillionLaughsAreRefusedAtOnce() {
        var bomb = new StringBuilder("a0: &a0 [ha, ha]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
        }
        parse(bomb.toString());
        assertThat(problems).hasSize(1);
    }

    @Test
    void aTextTooLongOrTooDeepIsRefused() {
        parse("a: " + "x".repeat(2_000_000));
        parse("[".repeat(100) + "]".repeat(100));
        assertThat(problems)
                .hasSize(2)
                .extracting(YamlProblem::reason)
                .allSatisfy(reason -> assertThat(reason).containsAnyOf("longer", "deep"));
    }

    @Test
    void aTagMakesNoObject() {
        assertThat(parse("a: !!javax.script.ScriptEngineManager [x]\n").text("a"))
                .isEmpty();
    }

    @Test
    void linesAreCountedInTheFileTheTextStandsIn() {
        YamlMapping.parse("a: 1\nb: [", 10, problems::add);
        assertThat(problems).singleElement().extracting(YamlProblem::line).isEqualTo(12);
    }

    private YamlMapping parse(String text) {
        return YamlMapping.parse(text, problems::add);
    }
}
