package org.placard.shared;

import java.util.Locale;
import java.util.Set;

/** A country as ISO 3166-1 alpha-2, for instance {@code CH}. */
public record CountryCode(String value) {

    private static final Set<String> KNOWN = Set.of(Locale.getISOCountries());

    public CountryCode {
        if (!KNOWN.contains(value)) {
            throw new IllegalArgumentException("\"" + value + "\" is no country of ISO 3166-1");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
