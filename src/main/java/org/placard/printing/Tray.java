package org.placard.printing;

/**
 * Where letters are put on their way to the print table. Writing never waits for it beyond one small file; an event
 * without a table leaves it empty, and its letters go through the console.
 */
public interface Tray {

    /**
     * Seals a letter to the table before it is taken: should the power fail in between, it is found again or dropped.
     *
     * @param words what {@link LetterPages} reads
     */
    void prepare(Ticket ticket, byte[] words);

    /** Puts a letter that was prepared, and is taken now, into the queue; once, however often it is called. */
    void queue(Ticket ticket);
}
