package org.placard.vault;

import java.security.SecureRandom;
import java.util.Locale;

/** What a coordinator types to sign in and to unlock: seven generated words. Never shown by {@code toString}. */
public record Passphrase(String words) {

    public Passphrase {
        words = words.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", " ");
    }

    /** Seven words, each drawn by itself: for what is not a slot but has to be as hard to guess. */
    public static Passphrase drawn() {
        return WordList.drawPassphrase(new SecureRandom());
    }

    @Override
    public String toString() {
        return "passphrase";
    }
}
