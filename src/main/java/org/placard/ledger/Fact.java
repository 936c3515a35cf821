package org.placard.ledger;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Something other than an action that must survive, kept in the journal by a module of its own.
 *
 * @param kind module and fact with its version, for instance {@code event.opened.1}; up to 64 ASCII characters
 * @param body as the module wrote it, JSON in UTF-8 unless its format page says otherwise
 */
public record Fact(String kind, byte[] body) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-zA-Z0-9.-]{0,63}");

    public Fact {
        if (!FORM.matcher(kind).matches()) {
            throw new IllegalArgumentException("A fact's kind is up to 64 ASCII letters, digits and dots: " + kind);
        }
    }

    /** Whether kind and every byte are the same. */
    public boolean isSameAs(Fact other) {
        return kind.equals(other.kind) && Arrays.equals(body, other.body);
    }
}
