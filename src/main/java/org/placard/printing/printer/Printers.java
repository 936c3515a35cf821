package org.placard.printing.printer;

import java.nio.file.Path;

/** Makes printers out of addresses. */
@FunctionalInterface
public interface Printers {

    /** The printer at an address, whether or not it is there. */
    Printer at(PrinterAddress address);

    /** Those of the outside world, asked to print as {@code wishes} say where they can. */
    static Printers real(Wishes wishes) {
        return address ->
                address.isFolder() ? new FolderPrinter(Path.of(address.uri())) : new IppPrinter(address, wishes);
    }
}
