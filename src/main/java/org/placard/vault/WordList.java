package org.placard.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** EFF's long word list, out of which passphrases are drawn. */
final class WordList {

    private static final int PASSPHRASE_WORDS = 7;
    private static final int CARD_WORDS = 4;
    private static final List<String> WORDS = read();

    private WordList() {}

    /** Seven words, each drawn by itself: 90 bits. */
    static Passphrase drawPassphrase(SecureRandom random) {
        return new Passphrase(draw(random, PASSPHRASE_WORDS));
    }

    /** Four words: 51 bits, enough behind Argon2 for a key that lives as long as one event. */
    static CardWords drawCard(SecureRandom random) {
        return new CardWords(draw(random, CARD_WORDS));
    }

    private static String draw(SecureRandom random, int words) {
        return random.ints(words, 0, WORDS.size()).mapToObj(WORDS::get).collect(Collectors.joining(" "));
    }

    static List<String> words() {
        return WORDS;
    }

    private static List<String> read() {
        try (var list = WordList.class.getResourceAsStream("eff_large_wordlist.txt")) {
            return new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .map(line -> line.substring(line.indexOf('\t') + 1).strip())
                    // A hyphen and a space are typed alike, so a word with one would look like two.
                    .filter(word -> !word.contains("-"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The word list in the application cannot be read", e);
        }
    }
}
