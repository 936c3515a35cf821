package org.placard.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LetterBodyTest {

    @Test
    void blankLinesPartParagraphs() {
        assertThat(LetterBody.written("One\nstill one\n\n \nTwo").paragraphs())
                .containsExactly("One\nstill one", "Two");
    }

    @Test
    void pointsAtTheEndAreTheDemands() {
        var body = LetterBody.written("I ask:\n• Free them.\n•Tell us where.");

        assertThat(body.paragraphs()).containsExactly("I ask:");
        assertThat(body.demands()).containsExactly("Free them.", "Tell us where.");
    }

    @Test
    void aPointBetweenParagraphsStaysWhereItIs() {
        var body = LetterBody.written("One\n• A point\n\nTwo");

        assertThat(body.paragraphs()).containsExactly("One", "• A point", "Two");
        assertThat(body.demands()).isEmpty();
    }

    @Test
    void whatStandsInTheBoxReadsBackAsItWas() {
        var body = new LetterBody(List.of("One\nstill one", "I ask:"), List.of("Free them.", "Tell us where."));

        assertThat(LetterBody.written(body.typed())).isEqualTo(body);
    }

    @Test
    void blanksAreNoWords() {
        assertThat(LetterBody.written(" \n\n\t").isEmpty()).isTrue();
    }
}
