package org.placard.shared;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A language as BCP 47 writes it, such as {@code en}, {@code zh} or {@code ug}. */
public record LanguageTag(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ps", "ug", "ur");

    public static final LanguageTag ENGLISH = new LanguageTag("en");

    public LanguageTag {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("\"" + value + "\" is no language tag such as en or zh");
        }
    }

    public Locale locale() {
        return Locale.forLanguageTag(value);
    }

    /** Whether the language is written from right to left; a script named in the tag decides before the language. */
    public boolean isRightToLeft() {
        var locale = locale();
        return locale.getScript().isEmpty()
                ? RIGHT_TO_LEFT.contains(locale.getLanguage())
                : Set.of("Arab", "Hebr").contains(locale.getScript());
    }

    @Override
    public String toString() {
        return value;
    }
}
