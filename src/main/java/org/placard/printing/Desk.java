package org.placard.printing;

/** Where a letter's pages come from; asked as late as possible, so that no text lies about. */
interface Desk {

    /** The pages of a letter, or why there are none. */
    LetterPages.Made pages(Ticket ticket, Batch batch);

    /** Lets go of a letter that was taken back. */
    void drop(Ticket ticket, Batch batch);
}
