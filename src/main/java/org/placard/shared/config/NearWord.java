package org.placard.shared.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that was probably meant. */
public final class NearWord {

    private static final int FAR = 3;

    private NearWord() {}

    /** The nearest of the known words, if one is near enough to have been meant. */
    public static Optional<String> of(String written, Collection<String> known) {
        return known.stream()
                .filter(word -> distance(written, word) < FAR)
                .min(Comparator.comparingInt((String word) -> distance(written, word))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Levenshtein's distance, one row at a time. */
    private static int distance(String from, String to) {
        var row = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            row[column] = column;
        }
        for (int line = 1; line <= from.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column <= to.length(); column++) {
                int swap = diagonal + (from.charAt(line - 1) == to.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(swap, Math.min(row[column], row[column - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
