package org.placard.shared;

import java.util.regex.Pattern;

/** A campaign's short name in addresses, records and file names: lower-case ASCII words joined by hyphens. */
public record CampaignSlug(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public CampaignSlug {
        if (value.length() > 64 || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A slug has up to 64 lower-case letters, digits and single hyphens, this is \"" + value + "\"");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
