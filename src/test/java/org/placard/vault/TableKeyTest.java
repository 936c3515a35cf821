package org.placard.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.placard.shared.EventId;

class TableKeyTest {

    private static final EventId MARKET = new EventId("0f".repeat(16));
    private static final byte[] LETTER_7 = "letter 7".getBytes(UTF_8);

    private final TableKey.Made made = Cards.cheap(MARKET);

    @Test
    void theCardHasFourWordsThatAreNeverShownByAccident() {
        assertThat(made.card().words().split(" ")).hasSize(4);
        assertThat(made.card()).hasToString("card");
    }

    @Test
    void whatIsSealedOpensWithTheCardHoweverItIsTyped() throws SealBrokenException {
        var sealed = made.key().seal(LETTER_7, "Dear President".getBytes(UTF_8));

        var typed = new CardWords(
                "  " + made.card().words().toUpperCase(Locale.ROOT).replace(" ", "-") + " ");
        try (var open = made.key().unlock(typed).orElseThrow()) {
            assertThat(open.open(LETTER_7, sealed)).asString(UTF_8).isEqualTo("Dear President");
        }
    }

    @Test
    void otherWordsOpenNothing() {
        assertThat(made.key().unlock(new CardWords("acorn bridge copper delta")))
                .isEmpty();
    }

    @Test
    void aKeyThatWasKeptOpensWithTheSameCard() throws SealBrokenException {
        var sealed = made.key().seal(LETTER_7, new byte[] {1});

        var again = TableKey.read(made.key().written());

        assertThat(again.event()).isEqualTo(MARKET);
        try (var open = again.unlock(made.card()).orElseThrow()) {
            assertThat(open.open(LETTER_7, sealed)).containsExactly(1);
        }
    }

    @Test
    void aSlipThatWasGivenAnotherOnesNameDoesNotOpen() {
        var sealed = made.key().seal(LETTER_7, new byte[] {1});

        try (var open = made.key().unlock(made.card()).orElseThrow()) {
            assertThatThrownBy(() -> open.open("letter 8".getBytes(UTF_8), sealed))
                    .isInstanceOf(SealBrokenException.class);
        }
    }

    @Test
    void lockedItOpensNothing() {
        var open = made.key().unlock(made.card()).orElseThrow();

        open.close();

        assertThat(open.isOpen()).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> open.open(LETTER_7, new byte[48]));
    }

    @Test
    void theKeptKeyHoldsNoWordOfTheCard() {
        var withoutFieldNames = new String(made.key().written(), UTF_8).replaceAll("\"[A-Za-z]+\":", "");

        assertThat(withoutFieldNames).matches("[{},\"0-9a-f]+");
        assertThat(withoutFieldNames.split("[{},\"]"))
                .doesNotContain(made.card().words().split(" "));
    }

    @Test
    void rubbishIsNoKey() {
        assertThatIllegalArgumentException().isThrownBy(() -> TableKey.read("rubbish".getBytes(UTF_8)));
    }
}
