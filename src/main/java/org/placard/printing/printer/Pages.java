package org.placard.printing.printer;

import java.util.Locale;

/**
 * A document ready for a printer.
 *
 * @param number the number at the foot of a letter's pages; 0 on whatever is no letter
 * @param name what a folder calls it
 */
public record Pages(byte[] pdf, int number, String name, PaperSize paper) {

    /** A letter's. */
    public Pages(byte[] pdf, int number, PaperSize paper) {
        this(pdf, number, String.format(Locale.ROOT, "letter-%04d", number), paper);
    }

    /** A sheet that is no letter. */
    public static Pages sheet(byte[] pdf, String name, PaperSize paper) {
        return new Pages(pdf, 0, name, paper);
    }
}
