package org.placard.printing;

import java.util.List;

/** Why a letter is not sent; the word is kept, and no other. */
public enum CancelReason {
    WRITER_ASKED,
    WRITTEN_TWICE,
    NOT_SENDABLE,
    NOT_FETCHED,
    /** Its writer took it back, and it was torn up. */
    TAKEN_BACK;

    /** Those that a person chooses among. */
    public static final List<CancelReason> OFFERED = List.of(WRITER_ASKED, WRITTEN_TWICE, NOT_SENDABLE, NOT_FETCHED);
}
