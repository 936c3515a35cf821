package org.placard.paper;

import org.placard.letter.page.Typeface.MissingCharacter;

/** What came of making a paper. */
public sealed interface Made {

    /**
     * A PDF, ready to print.
     *
     * @param draft a translation on it still wants a review by a native speaker
     */
    record Pdf(byte[] bytes, boolean draft) implements Made {

        Pdf marked(boolean asDraft) {
            return new Pdf(bytes, asDraft);
        }
    }

    /** The same, said to rest on a draft if it does. */
    default Made from(boolean draft) {
        return this instanceof Pdf pdf ? pdf.marked(draft) : this;
    }

    /** Something on it is too long for the place it has. */
    record TooLong() implements Made {}

    /** A character is in none of the fonts. */
    record Missing(MissingCharacter character) implements Made {}

    /** The campaign has nothing for such a paper: no fax number, no petition on show. */
    record Nothing() implements Made {}
}
