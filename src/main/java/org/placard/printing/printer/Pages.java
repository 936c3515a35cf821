package org.placard.printing.printer;

/**
 * A document ready for a printer.
 *
 * @param number the number at the foot of its pages
 */
public record Pages(byte[] pdf, int number, PaperSize paper) {}
