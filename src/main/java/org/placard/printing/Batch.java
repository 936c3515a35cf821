package org.placard.printing;

import org.placard.printing.printer.Printer;
import org.placard.vault.OpenTableKey;

/**
 * Letters that were released together.
 *
 * @param key the table's, as long as it stays unlocked
 * @param onAnyPaper a person said that it may print on whatever is loaded
 * @param saving it goes to a stick that is printed from elsewhere: what was written did not come out yet
 */
record Batch(OpenTableKey key, Printer printer, boolean onAnyPaper, boolean saving) {

    /** One letter of it. */
    record Piece(Batch batch, Ticket ticket) {}
}
