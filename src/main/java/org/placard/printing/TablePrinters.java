package org.placard.printing;

import java.util.List;
import java.util.Optional;
import org.placard.printing.printer.FoundPrinter;
import org.placard.printing.printer.Look;
import org.placard.printing.printer.Pages;
import org.placard.printing.printer.PrinterAddress;
import org.placard.printing.printer.Trouble;
import org.placard.shared.LanguageTag;
import org.placard.vault.OpenTableKey;

/** The printers of an unlocked table: which one it is, how it is, and sheets on it that are no letters. */
public final class TablePrinters {

    private final TableFolder folder;
    private final Gear gear;

    TablePrinters(TableFolder folder, Gear gear) {
        this.folder = folder;
        this.gear = gear;
    }

    /** The printer that letters go to: the one that was chosen here, or else the one that {@code kiosk.yaml} names. */
    public Optional<PrinterAddress> chosen() {
        return folder.printer().or(gear::named);
    }

    /** From here on letters go to this one. */
    public void choose(PrinterAddress printer) {
        folder.keep(printer);
    }

    /** How a printer is. */
    public Look look(PrinterAddress printer) {
        return gear.printers().at(printer).look();
    }

    /** Printers on this machine's networks; takes about three seconds. */
    public List<FoundPrinter> find() {
        return gear.search().find();
    }

    /** Sends a test page to a printer, its words for this reader. */
    public Trial tryOut(PrinterAddress printer, LanguageTag reader) {
        return print(gear.testPage().layOut(reader), printer);
    }

    /** Sends a sheet to a printer that is no letter, on the paper that it is made for. */
    public Trial print(Pages sheet, PrinterAddress printer) {
        return Trial.begin(gear.printers().at(printer), sheet, Workshop.BEAT);
    }

    /** Asks a paused printer to go on; empty where it does. */
    public Optional<Trouble> resume(PrinterAddress printer) {
        return gear.printers().at(printer).resume();
    }

    /** What letters are released with. */
    Batch batch(OpenTableKey key, PrinterAddress printer, boolean onAnyPaper, boolean saving) {
        return new Batch(key, gear.printers().at(printer), onAnyPaper, saving);
    }
}
