package org.placard.vault;

import java.util.Locale;

/** What a coordinator types to sign in and to unlock: seven generated words. Never shown by {@code toString}. */
public record Passphrase(String words) {

    public Passphrase {
        words = words.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", " ");
    }

    @Override
    public String toString() {
        return "passphrase";
    }
}
