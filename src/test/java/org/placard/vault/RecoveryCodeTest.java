package org.placard.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecoveryCodeTest {

    private final RecoveryCode code = RecoveryCode.draw();

    @Test
    void itIsReadBackHoweverItIsTyped() {
        for (var typed : new String[] {
            code.text(),
            code.text().toLowerCase(java.util.Locale.ROOT),
            code.text().replace("-", ""),
            " " + code.text().replace('-', ' '),
            code.text().replace('-', '–'),
            code.text().replace('0', 'o').replace('1', 'l')
        }) {
            assertThat(RecoveryCode.read(typed))
                    .as(typed)
                    .hasValueSatisfying(read -> assertThat(read.secret()).isEqualTo(code.secret()));
        }
    }

    @Test
    void aCharacterTooManyOrTooFewIsRefused() {
        assertThat(RecoveryCode.read(code.text() + "0")).isEmpty();
        assertThat(RecoveryCode.read(code.text().substring(1))).isEmpty();
        assertThat(RecoveryCode.read("")).isEmpty();
    }

    @Test
    void nearlyEveryWrongCharacterIsNoticed() {
        var passed = IntStream.range(0, 28)
                .mapToObj(at -> replaced(code.text().replace("-", ""), at))
                .filter(typed -> RecoveryCode.read(typed).isPresent())
                .count();
        assertThat(passed).as("one in 4096 may pass").isLessThanOrEqualTo(1);
    }

    private static String replaced(String text, int at) {
        var other = text.charAt(at) == '7' ? '8' : '7';
        return text.substring(0, at) + other + text.substring(at + 1);
    }
}
