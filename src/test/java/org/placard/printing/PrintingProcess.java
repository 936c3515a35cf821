package org.placard.printing;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.placard.fakes.DeskNode;
import org.placard.printing.printer.PrinterAddress;
import org.placard.printing.printer.Printers;
import org.placard.printing.printer.Wishes;

/** A table of its own that prints one letter and waits for the printer, until somebody kills it. */
final class PrintingProcess {

    private PrintingProcess() {}

    // The arguments are the data folder and the printer's address.
    public static void main(String[] args) throws InterruptedException {
        var data = Path.of(args[0]);
        var printer = Printers.real(Wishes.PLAIN).at(PrinterAddress.parse(args[1]));
        var node = new TableNode(new DeskNode(data), data, printer);
        var letter = node.written(1, "Please.");
        node.print(node.unlock());
        node.awaitState(letter, JobState.SENT);
        System.out.println(letter.event().value() + " " + letter.id().value());
        new CountDownLatch(1).await();
    }
}
