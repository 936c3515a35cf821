package org.placard.letter.page;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes what was typed or pasted fit to be set: one form for each character, nothing that steers the text around it. */
public final class Wording {

    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");
    private static final Pattern BLANKS = Pattern.compile("[\\t\\u000B\\f]");

    /** Controls, and the marks that turn the direction of whatever follows; joiners and single direction marks stay. */
    private static final Pattern DROPPED =
            Pattern.compile("[\\p{Cc}\\u00AD\\uFEFF\\u202A-\\u202E\\u2066-\\u2069\\x{E0000}-\\x{E007F}&&[^\\n]]");

    private Wording() {}

    /** Cleans a text of several lines. */
    public static String clean(String text) {
        var lines = BLANKS.matcher(LINE_ENDS.matcher(text).replaceAll("\n")).replaceAll(" ");
        return Normalizer.normalize(DROPPED.matcher(lines).replaceAll(""), Normalizer.Form.NFC);
    }

    /** Cleans a text that stands on one line, such as a name. */
    public static String cleanLine(String text) {
        return clean(text).replaceAll("\\s+", " ").strip();
    }
}
