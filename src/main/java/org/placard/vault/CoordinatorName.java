package org.placard.vault;

import java.util.regex.Pattern;

/** The name a coordinator signs in with: up to 40 lower-case letters, digits, dots and hyphens. */
public record CoordinatorName(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9.-]{0,39}");

    public CoordinatorName {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A sign-in name has up to 40 lower-case letters, digits, dots and hyphens");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
