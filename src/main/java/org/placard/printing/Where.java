package org.placard.printing;

/** Where a letter is, as far as its writer needs to know. */
public enum Where {
    /** It waits for the volunteers. */
    WAITING,
    /** It is with the printer. */
    PRINTING,
    /** It waits, or is with the printer, and the printer has no paper; the table says so too. */
    PAPER_OUT,
    /** The same for whatever else keeps the printer. */
    PRINTER_STOPPED,
    /** It lies there to be fetched. */
    AT_THE_TABLE,
    /** A volunteer has to look at it first. */
    HELD,
    /** It was given to its writer. */
    HANDED_OVER,
    /** It is on its way. */
    POSTED,
    /** Its writer took it along. */
    TAKEN,
    /** It is kept, and the print table is closed: nobody there has it any more. */
    TABLE_CLOSED,
    /** It will not be sent. */
    CANCELLED;

    /** Whether nothing comes after this. */
    public boolean isTheEnd() {
        return this == POSTED || this == TAKEN || this == CANCELLED;
    }
}
