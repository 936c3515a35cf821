package org.placard.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placard.event.Event;

/** What is kept of a signature, in a real ledger, read back with the coordinators' key. */
@ExtendWith(OpenTable.class)
class KeptSignatureTest {

    private final SigningTable table;
    private final Post post;
    private final Form form;

    KeptSignatureTest(SigningTable table) {
        this.table = table;
        post = Post.to(table);
        form = Form.of(table, "en");
    }

    @Test
    void aSignatureIsKeptAsItWasGiven() {
        assertThat(post.sign(form).outcome()).isEqualTo("kept");

        var kept = table.theOnlyOne();
        assertThat(table.person().name()).isEqualTo("Aygul Memet");
        assertThat(table.person().postcode()).isEqualTo("3011");
        assertThat(kept.receipt().digits()).isEqualTo("4827913066550213");
        assertThat(Objects.requireNonNull(kept.strokes()).runs()).containsExactly(new int[] {0, 0, 4095, 4095});
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "李",
                "ئايگۈل مەمەت",
                "Әйгерім Қасымқызы",
                "م‌ح",
                "👩‍👧‍👦",
                "\u200Fعلي\u200E Smith",
                "<script>alert(1)</script>",
                "<b>&amp;</b>",
                "{organisation} ${7*7} %s",
                "'; DROP TABLE records;--",
                "=HYPERLINK(\"x\")",
                "O'Brien & Søn"
            })
    void aNameInAnyScriptIsKeptAsItIs(String name) {
        post.sign(form.with("name", name));

        assertThat(table.person().name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "李", "ئ", "қ", "ä", "👩‍👧‍👦", "क्षि"})
    void twoHundredLettersOfAnyScriptFitAndNotOneMore(String letter) {
        assertThat(post.sign(form.with("name", letter.repeat(201))).error("name"))
                .isEqualTo("nameLong");
        assertThat(post.sign(form.with("name", letter.repeat(200))).outcome()).isEqualTo("kept");

        assertThat(table.person().name()).isEqualTo(letter.repeat(200));
    }

    @Test
    void whatTurnsOrControlsTheTextAroundItIsNotKept() {
        post.sign(form.with("name", "Ay\u0000gul\u202E\tMe\u0007met\u2066\r\n"));

        assertThat(table.person().name()).isEqualTo("Aygul Memet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u200D", "\u200F\u200E", "\u0000\u0001", "\u3000", "\u202E"})
    void whatNobodyCanSeeIsNoName(String nothing) {
        assertThat(post.sign(form.with("name", nothing)).error("name")).isEqualTo("nameMissing");
        assertThat(table.records()).isEmpty();
    }

    @Test
    void oneDotIsASignature() {
        assertThat(post.sign(form.drawn("[[2048,2048]]")).outcome()).isEqualTo("kept");

        assertThat(Objects.requireNonNull(table.theOnlyOne().strokes()).runs()).containsExactly(new int[] {2048, 2048});
    }

    @Test
    void aTypedSignatureIsTheEqualOfADrawnOne() {
        assertThat(post.sign(form.typed()).outcome()).isEqualTo("kept");

        assertThat(table.theOnlyOne().strokes()).isNull();
    }

    @Test
    void inPracticeItIsMarkedAndNoNumberIsSaid() {
        table.is(Event.State.PRACTICE);
        for (int i = 1; i <= 12; i++) {
            assertThat(post.sign(numbered(i)).saysANumber()).isFalse();
        }
        assertThat(table.records()).hasSize(12).allMatch(record -> record.practice());
    }

    @Test
    void theNumberIsSaidFromTheTenthOn() {
        for (int i = 1; i <= 9; i++) {
            assertThat(post.sign(numbered(i)).saysANumber()).isFalse();
        }
        assertThat(post.sign(numbered(10)).number()).isEqualTo(10);
    }

    @Test
    void whatIsPublishedSaysNothingOfThePerson() {
        post.sign(form);

        assertThat(table.published).singleElement().isInstanceOf(SignatureTaken.class);
        assertThat(table.published.toString())
                .doesNotContain("Aygul")
                .doesNotContain("3011")
                .doesNotContain("4827");
    }

    private Form numbered(int number) {
        return form.with("id", table.id(number));
    }
}
