package org.placard.printing.printer;

/**
 * What keeps a printer from printing.
 *
 * @param detail the printer's own word for it, or what the network said; never anything out of a letter
 */
public record Trouble(Kind kind, String detail) {

    private static final int MOST = 200;

    public Trouble {
        detail = detail.length() <= MOST ? detail : detail.substring(0, MOST);
    }

    public static Trouble of(Kind kind) {
        return new Trouble(kind, "");
    }

    /** What a person would do something else about. */
    public enum Kind {
        PAPER_OUT,
        OTHER_PAPER,
        PAPER_JAM,
        DOOR_OPEN,
        INK_OUT,
        TRAY_MISSING,
        OUTPUT_FULL,
        PAUSED,
        /** It is a print server's queue that somebody, or a fault that is over, has paused. */
        QUEUE_PAUSED,
        OFFLINE,
        /** Nothing answers at this address. */
        NOT_FOUND,
        /** Something answered, and it is no printer that understands us. */
        NO_PRINTER,
        /** It took the call and said nothing. */
        SILENT,
        /** Its certificate is not one that was trusted. */
        NOT_TRUSTED,
        /** It has something else to do first. */
        BUSY,
        /** It would not take the document. */
        REFUSED,
        /** It gave the job up. */
        GAVE_UP,
        /** The folder cannot be written. */
        DISK,
        /** This machine's own disk is full, and no step of a letter can be kept. */
        NODE_DISK,
        /** It stopped for a reason that this version does not know. */
        OTHER
    }
}
