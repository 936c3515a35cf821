package org.placard.printing;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Who brought letters to the post, as far as that is kept: at most three letters, whatever was typed. A volunteer's name
 * beside an event is nothing that a disk should tell.
 */
public record Initials(String letters) {

    /** Nobody said. */
    public static final Initials NONE = new Initials("");

    private static final int MOST = 3;

    public Initials {
        if (letters.codePointCount(0, letters.length()) > MOST) {
            throw new IllegalArgumentException("Initials are three letters at most");
        }
    }

    /** Cuts a name down to its initials; what is short enough already stays. */
    public static Initials of(String typed) {
        var words = typed.strip().split("[\\s.\\-]+");
        var first = words[0];
        return words.length == 1 && first.codePointCount(0, first.length()) <= MOST
                ? new Initials(first.toUpperCase(Locale.ROOT))
                : new Initials(Arrays.stream(words)
                        .filter(word -> !word.isEmpty())
                        .limit(MOST)
                        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                        .collect(Collectors.joining())
                        .toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return letters;
    }
}
