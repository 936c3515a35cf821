package org.placard.printing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.placard.fakes.DeskNode;
import org.placard.fakes.FakePrinter;
import org.placard.fakes.TroubledLedger;
import org.placard.printing.printer.FoundPrinter;
import org.placard.printing.printer.Pages;
import org.placard.printing.printer.PaperSize;
import org.placard.printing.printer.Printer;
import org.placard.printing.printer.PrinterAddress;
import org.placard.shared.ActionId;
import org.placard.shared.EventId;
import org.placard.shared.Folders;
import org.placard.shared.LanguageTag;
import org.placard.shared.ReceiptNumber;
import org.placard.vault.CardWords;
import org.placard.vault.Cards;

/** A print table with the real journal and real seals on a folder of its own; only the paper is not real. */
final class TableNode implements AutoCloseable {

    static final PrinterAddress ADDRESS = new PrinterAddress(URI.create("ipp://127.0.0.1/ipp/print"), null);

    /** That of every letter here. */
    static final ReceiptNumber RECEIPT = ReceiptNumber.draw(new SecureRandom());

    private final DeskNode node;
    private final TableFolder folder;
    private final CardWords card;
    private final Printer printer;
    private final TroubledLedger disk;
    private final List<FoundPrinter> found = new ArrayList<>();
    private ReleaseRule.Release release = ReleaseRule.Release.REAL;
    private Workshop workshop;
    private PrintJobs jobs;

    TableNode(DeskNode node, Path data) {
        this(node, data, new FakePrinter());
    }

    /** Another event of the node, with a table of its own. */
    TableNode(DeskNode node, Path data, Printer printer) {
        this.printer = printer;
        this.node = node;
        node.goToAnotherEvent();
        folder = new TableFolder(new Folders(data, data));
        var made = Cards.cheap(event());
        folder.keep(made.key());
        card = made.card();
        disk = new TroubledLedger(node.ledger());
        jobs = new PrintJobs(disk);
        workshop = workshop();
    }

    /** From now on this node's disk is full, or is not any more. */
    void fill(boolean full) {
        if (full) {
            disk.fill();
        } else {
            disk.makeRoom();
        }
    }

    EventId event() {
        return node.events().current().id();
    }

    /** From now on whatever goes to paper is a specimen. */
    void theDeadlinePasses() {
        release = ReleaseRule.Release.SPECIMEN;
    }

    /** A press of its own beside the node's, on the same letters and the same printer. */
    Workshop anotherPress() {
        return workshop();
    }

    OpenTable unlock(Workshop at) {
        return at.openTable(folder.key(event()).orElseThrow().unlock(card).orElseThrow());
    }

    PrintJobs jobs() {
        return jobs;
    }

    TableFolder folder() {
        return folder;
    }

    /** From now on this one is on the network. */
    void plugIn(FoundPrinter other) {
        found.add(other);
    }

    FakePrinter printer() {
        return (FakePrinter) printer;
    }

    PrintTable table() {
        return new PrintTable(folder, jobs, node.ledger(), new Only<>(workshop), _ -> {});
    }

    Whereabouts whereabouts() {
        return new Whereabouts(jobs, closing(), new Only<>(workshop));
    }

    /** A letter with these words, taken and in the queue. */
    Ticket written(int number, String words) {
        var ticket = prepared(number, words);
        table().queue(ticket);
        return ticket;
    }

    /** A letter that was taken, and the power failed before it was in the queue. */
    Ticket prepared(int number, String words) {
        var id = node.wrote(number);
        var ticket = new Ticket(id, event(), DeskNode.CAMPAIGN, number, false, false);
        table().prepare(ticket, words.getBytes(UTF_8));
        return ticket;
    }

    /** A letter that is in its writer's hands. */
    Ticket handedOver(int number, String words) {
        var ticket = written(number, words);
        try (var table = unlock()) {
            print(table);
            awaitState(ticket, JobState.PRINTED);
            table.handOver(ticket.id());
        }
        return ticket;
    }

    OpenTable unlock() {
        return unlock(workshop);
    }

    CardWords card() {
        return card;
    }

    void print(OpenTable table) {
        table.print(
                table.letters().stream()
                        .filter(job -> job.state() == JobState.WAITING)
                        .toList(),
                ADDRESS,
                false);
    }

    /** The table as another card opens it, which was made after this one was lost. */
    OpenTable unlockWithAnotherCard() {
        var made = Cards.cheap(event());
        folder.keep(made.key());
        return workshop.openTable(made.key().unlock(made.card()).orElseThrow());
    }

    /** Everything in memory is gone; the folder stays. */
    void restart() {
        workshop.close();
        jobs = new PrintJobs(disk);
        workshop = workshop();
        table().pickUp();
    }

    void awaitState(Ticket ticket, JobState state) {
        await("letter " + ticket.number() + " is " + state)
                .atMost(Duration.ofSeconds(20))
                .until(() -> stateOf(ticket.id()) == state);
    }

    @Nullable
    JobState stateOf(ActionId id) {
        return jobs.job(id).map(PrintJob::state).orElse(null);
    }

    Accounts accounts(PostWay way) {
        return new Accounts(node.ledger(), jobs, new Market(event(), way));
    }

    Closing closing() {
        return new Closing(folder, jobs, node.ledger());
    }

    private Workshop workshop() {
        return new Workshop(
                folder,
                jobs,
                new PlainPages(),
                _ -> release,
                new TakenBackLetters(folder),
                closing(),
                new Gear(_ -> printer, Optional.empty(), () -> found, new PlainTestPage()),
                Duration.ofMillis(20));
    }

    @Override
    public void close() {
        workshop.close();
    }

    /** An event that is open. */
    private record Market(EventId event, PostWay way) implements Outing {

        @Override
        public boolean isPractice() {
            return false;
        }

        @Override
        public Currency currency() {
            return Currency.getInstance("CHF");
        }

        @Override
        public String title() {
            return "Spring market, Bern";
        }
    }

    /** Pages that hold the words and nothing else. */
    private static final class PlainPages implements LetterPages {

        @Override
        public Description describe(Ticket ticket, byte[] slip, LanguageTag reader) {
            return new Description(new String(slip, UTF_8).substring(0, 1), "The official", "English", 1);
        }

        @Override
        public String target(Ticket ticket, LanguageTag reader) {
            return "The official";
        }

        @Override
        public ReceiptNumber receipt(byte[] slip) {
            return RECEIPT;
        }

        @Override
        public Made layOut(Ticket ticket, byte[] slip, boolean specimen) {
            return new Made.Ready(new Pages(slip.clone(), ticket.number(), PaperSize.A4));
        }
    }

    /** A page with nothing but its name. */
    private static final class PlainTestPage implements TestPage {

        @Override
        public PaperSize paper() {
            return PaperSize.A4;
        }

        @Override
        public Pages layOut(LanguageTag reader) {
            return Pages.sheet("a test".getBytes(UTF_8), "test-page", PaperSize.A4);
        }
    }

    static List<Integer> numbers(int from, int to) {
        return IntStream.rangeClosed(from, to).boxed().toList();
    }
}
