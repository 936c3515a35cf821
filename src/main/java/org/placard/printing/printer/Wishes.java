package org.placard.printing.printer;

import java.util.Optional;

/**
 * How letters are to come out, where the printer can.
 *
 * @param paper what a person says is in the tray, for a printer that does not say or is wrong
 * @param bothSides a letter's second page on the back of its first
 * @param colour in colour; otherwise a colour printer is asked to save its colours
 */
public record Wishes(Optional<PaperSize> paper, boolean bothSides, boolean colour) {

    /** Each page on a sheet of its own, in black, on the paper that the printer says it has. */
    public static final Wishes PLAIN = new Wishes(Optional.empty(), false, false);
}
