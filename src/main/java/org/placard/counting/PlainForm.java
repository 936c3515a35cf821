package org.placard.counting;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.IDNA;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/**
 * Brings what people write in many ways to one form, version 1; {@code docs/formats/duplicates.md} has the rules. Whatever
 * changes here makes another version: tags of two versions never meet.
 */
final class PlainForm {

    private static final Pattern APOSTROPHE =
            Pattern.compile("['`\\u00B4\\u02B9-\\u02BD\\u2018\\u2019\\u201B\\u2032\\uFF07]");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\u0640]");
    private static final Pattern LATIN_MARKS = Pattern.compile("(?<=\\p{IsLatin})\\p{Mn}+");
    private static final Pattern VOWEL_SIGNS = Pattern.compile("[\\u064B-\\u0652\\u0670]");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]+");
    private static final IDNA DOMAINS = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII);

    private PlainForm() {}

    static String name(String written) {
        var folded = folded(APOSTROPHE.matcher(written).replaceAll(""));
        var apart = Normalizer.normalize(UNSEEN.matcher(folded).replaceAll(""), Form.NFD);
        var bare =
                VOWEL_SIGNS.matcher(LATIN_MARKS.matcher(apart).replaceAll("")).replaceAll("");
        return APART.matcher(Normalizer.normalize(bare, Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    static String postcode(String written) {
        return APART.matcher(folded(written)).replaceAll("");
    }

    static String email(String written) {
        var folded =
                BLANK.matcher(UNSEEN.matcher(folded(written)).replaceAll("")).replaceAll("");
        int at = folded.lastIndexOf('@');
        return at < 0 ? folded : folded.substring(0, at + 1) + domain(folded.substring(at + 1));
    }

    private static String domain(String folded) {
        var info = new IDNA.Info();
        var ascii = DOMAINS.nameToASCII(folded, new StringBuilder(), info);
        return info.hasErrors() ? folded : ascii.toString();
    }

    private static String folded(String written) {
        var composed = Normalizer.normalize(written, Form.NFKC);
        return Normalizer.normalize(UCharacter.foldCase(composed, true), Form.NFKC);
    }
}
