package org.placard.signing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What comes of a submitted form. */
sealed interface SigningAnswer {

    /**
     * It is on disk.
     *
     * @param number the how-manieth of the day, absent while such a small number would say too much
     * @param before it was kept by an earlier try, with what that one carried
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Kept(@Nullable Integer number, boolean before) implements SigningAnswer {}

    /** Something is to be filled in or mended; error keys by field. */
    record Errors(Map<String, String> errors) implements SigningAnswer {}

    /** Other words are asked now than were on the screen. */
    record Changed(SigningModel model) implements SigningAnswer {}

    /** Nothing was kept, and why. */
    record Refused(Reason reason) implements SigningAnswer {}

    /** Why nothing was kept. */
    enum Reason {
        /** The event takes no more. */
        CLOSED,
        /** There is no key to seal to, or no such petition. */
        NOT_READY,
        /** The disk would not take it; worth another try. */
        NOT_SAVED
    }
}
