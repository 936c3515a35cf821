package org.placard.paper;

import org.placard.letter.page.Typeface.MissingCharacter;

/** What came of making a paper. */
public sealed interface Made {

    /** A PDF, ready to print. */
    record Pdf(byte[] bytes) implements Made {}

    /** Something on it is too long for the place it has. */
    record TooLong() implements Made {}

    /** A character is in none of the fonts. */
    record Missing(MissingCharacter character) implements Made {}

    /** The campaign has nothing for such a paper: no fax number, no petition on show. */
    record Nothing() implements Made {}
}
