package org.placard.printing.printer;

import java.nio.file.Path;

/** Makes printers out of addresses. */
@FunctionalInterface
public interface Printers {

    /** The printer at an address, whether or not it is there. */
    Printer at(PrinterAddress address);

    /** Those of the outside world. */
    static Printers real() {
        return address -> address.isFolder() ? new FolderPrinter(Path.of(address.uri())) : new IppPrinter(address);
    }
}
