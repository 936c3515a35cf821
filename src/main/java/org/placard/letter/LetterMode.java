package org.placard.letter;

import java.util.Locale;

/** How a letter came about. */
public enum LetterMode {
    /** The campaign's model, as it is. */
    MODEL,
    /** The model, changed. */
    EDITED,
    /** Written from nothing. */
    OWN,
    /** Ruled lines to write on with a pen, and a card beside them. */
    BY_HAND;

    /** As it stands in a record. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static boolean isByHand(String code) {
        return BY_HAND.code().equals(code);
    }
}
