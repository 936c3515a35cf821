package org.placard.letter.page;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placard.shared.LanguageTag;

/** Chooses a face for each character, and says which character none of them has. */
public final class Typeface {

    private static final List<Face> ALL = List.of(Face.SANS, Face.ARABIC, Face.CHINESE);

    /** As wide as a Chinese character where it closes a quotation, but not within a Latin name. */
    private static final int APOSTROPHE = 0x2019;

    private final Face home;

    Typeface(LanguageTag language) {
        var locale = language.locale();
        if (language.isRightToLeft()) {
            home = Face.ARABIC;
        } else {
            home = "zh".equals(locale.getLanguage()) ? Face.CHINESE : Face.SANS;
        }
    }

    /** The first character that cannot be printed; cheap enough to ask after every key. */
    public static Optional<MissingCharacter> missing(String text) {
        for (var cluster : Graphemes.of(text)) {
            if (!hasAll(Face.SANS, cluster) && ALL.stream().noneMatch(face -> hasAll(face, cluster))) {
                return Optional.of(MissingCharacter.of(cluster));
            }
        }
        return Optional.empty();
    }

    /** Cuts the text where its face changes; together the stretches are the whole text. */
    List<Stretch> stretches(String text, boolean strong) {
        var stretches = new ArrayList<Stretch>();
        Face previous = null;
        int start = 0;
        int at = 0;
        for (var cluster : Graphemes.of(text)) {
            var face = choose(cluster, previous);
            if (previous != null && face != previous) {
                stretches.add(new Stretch(start, at, strong ? previous.bold() : previous));
                start = at;
            }
            previous = face;
            at += cluster.length();
        }
        if (previous != null) {
            stretches.add(new Stretch(start, at, strong ? previous.bold() : previous));
        }
        return stretches;
    }

    private Face choose(String cluster, @Nullable Face previous) {
        int first = cluster.codePointAt(0);
        if (previous != null && (UCharacter.isUWhiteSpace(first) || isInvisible(first)) && hasAll(previous, cluster)) {
            return previous;
        }
        if (previous == Face.SANS && first == APOSTROPHE) {
            return previous;
        }
        var wanted = byScript(first);
        if (hasAll(wanted, cluster)) {
            return wanted;
        }
        return ALL.stream()
                .filter(face -> hasAll(face, cluster))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Text reached the page with a character no font has"));
    }

    /** Digits and marks follow the language, but plain ASCII beside Chinese is set in the Latin face. */
    private Face byScript(int codePoint) {
        return switch (UScript.getScript(codePoint)) {
            case UScript.ARABIC -> Face.ARABIC;
            case UScript.LATIN, UScript.CYRILLIC, UScript.GREEK -> Face.SANS;
            case UScript.HAN, UScript.BOPOMOFO, UScript.HIRAGANA, UScript.KATAKANA -> Face.CHINESE;
            default -> home == Face.CHINESE && codePoint < 0x80 ? Face.SANS : home;
        };
    }

    private static boolean hasAll(Face face, String cluster) {
        for (int i = 0; i < cluster.length(); i = cluster.offsetByCodePoints(i, 1)) {
            int codePoint = cluster.codePointAt(i);
            if (!face.has(codePoint) && !isInvisible(codePoint)) {
                return false;
            }
        }
        return true;
    }

    static boolean isInvisible(int codePoint) {
        return UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }

    /** A part of a text, from {@code start} up to {@code end}, that one face can show. */
    record Stretch(int start, int end, Face face) {}

    /**
     * A character that no font here has.
     *
     * @param character as it was written
     * @param name its Unicode name, for those who cannot see it either
     */
    public record MissingCharacter(String character, String name) {

        private static MissingCharacter of(String cluster) {
            int first = cluster.codePoints()
                    .filter(codePoint -> ALL.stream().noneMatch(face -> face.has(codePoint)))
                    .findFirst()
                    .orElse(cluster.codePointAt(0));
            var name = UCharacter.getExtendedName(first);
            return new MissingCharacter(cluster, name != null ? name : "U+" + Integer.toHexString(first));
        }
    }
}
