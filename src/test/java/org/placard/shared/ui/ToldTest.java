package org.placard.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placard.shared.text.Piece;

class ToldTest {

    @Test
    void anInsertedNameStandsApartFromTheSentence() {
        var told =
                new Told(List.of(new Piece("My name goes to ", false), new Piece("Ada", true), new Piece(".", false)));

        assertThat(told.getElement().getOuterHTML())
                .isEqualToIgnoringWhitespace("<span><span>My name goes to </span><bdi>Ada</bdi><span>.</span></span>");
    }
}
