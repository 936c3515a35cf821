package org.placard.signing;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a person wrote, made fit to keep: composed (NFC), without control characters and without the invisible
 * characters that turn the direction of whatever stands behind them. Joiners and the plain direction marks stay, names
 * need them; markup is text like any other.
 */
final class WrittenText {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\uFFF9-\\uFFFB]");
    private static final Pattern SEEN = Pattern.compile("[\\p{L}\\p{N}\\p{S}\\p{P}]");

    private WrittenText() {}

    static String clean(String written) {
        var spaced = SPACE.matcher(written).replaceAll(" ");
        var composed = Normalizer.normalize(UNSEEN.matcher(spaced).replaceAll(""), Normalizer.Form.NFC);
        var tidy = SPACE.matcher(composed).replaceAll(" ").strip();
        return SEEN.matcher(tidy).find() ? tidy : "";
    }

    /** Characters as a reader counts them. */
    static int length(String text) {
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int count = 0;
        while (characters.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }
}
