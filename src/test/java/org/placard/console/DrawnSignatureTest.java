package org.placard.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placard.ledger.ActionContent.Strokes;

class DrawnSignatureTest {

    @Test
    void keepsTheShapeOfThePad() {
        var twiceAsWideAsHigh = new Strokes(2000, List.of(new int[] {0, 0, 4095, 4095}));

        assertThat(DrawnSignature.markup(twiceAsWideAsHigh))
                .contains("viewBox=\"-60 -60 4216 2168\"")
                .contains("points=\"0,0 4095,2047\"");
    }
}
