package org.placard.vault;

import java.util.Locale;

/** What volunteers type to unlock a print table: four generated words off the event's card. */
public record CardWords(String words) {

    public CardWords {
        words = words.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", " ");
    }

    byte[] bytes() {
        return Bytes.utf8(words);
    }

    @Override
    public String toString() {
        return "card";
    }
}
