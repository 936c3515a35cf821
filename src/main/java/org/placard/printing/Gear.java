package org.placard.printing;

import java.util.Optional;
import org.placard.printing.printer.PrinterAddress;
import org.placard.printing.printer.PrinterSearch;
import org.placard.printing.printer.Printers;

/**
 * What the table has to print with.
 *
 * @param named the printer that letters go to until a volunteer chooses one
 */
record Gear(Printers printers, Optional<PrinterAddress> named, PrinterSearch search, TestPage testPage) {}
