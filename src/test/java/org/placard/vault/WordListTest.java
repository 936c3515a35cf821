package org.placard.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class WordListTest {

    @Test
    void itsWordsAreDifferentPlainAndManyEnoughForNinetyBits() {
        assertThat(WordList.words()).hasSize(7772).doesNotHaveDuplicates().allMatch(word -> word.matches("[a-z]{3,9}"));
        assertThat(7 * Math.log(WordList.words().size()) / Math.log(2)).isGreaterThan(90);
    }

    @Test
    void aPassphraseIsSevenOfThem() {
        var words = WordList.drawPassphrase(new SecureRandom()).words().split(" ");
        assertThat(words).hasSize(7).allMatch(WordList.words()::contains);
    }

    @Test
    void noTwoPassphrasesAreAlike() {
        var random = new SecureRandom();
        assertThat(WordList.drawPassphrase(random)).isNotEqualTo(WordList.drawPassphrase(random));
    }
}
