package org.placard.printing.printer;

/**
 * A printer that answered on the network, as it describes itself.
 *
 * @param name what it is called there
 * @param note where it stands, if somebody wrote that down
 * @param bothSides whether it says that it prints on both sides
 * @param colour whether it says that it prints in colour
 */
public record FoundPrinter(String name, String note, PrinterAddress address, boolean bothSides, boolean colour) {

    /** Whether nobody on the network can read what it is sent. */
    public boolean isEncrypted() {
        return "ipps".equals(address.uri().getScheme());
    }
}
