package org.placard.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.placard.counting.Balance;
import org.placard.counting.Balances;
import org.placard.fakes.InMemoryVault;
import org.placard.fakes.KeptIn;
import org.placard.fakes.OnBothStores;
import org.placard.fakes.WholeNode;
import org.placard.ledger.Exchange.Consignment;
import org.placard.ledger.Exchange.Foreign;
import org.placard.ledger.Fact;
import org.placard.paper.PaperCounts;
import org.placard.paper.SheetCount;
import org.placard.printing.Accounts;
import org.placard.printing.CancelReason;
import org.placard.printing.Departure;
import org.placard.printing.Initials;
import org.placard.printing.OpenTable;
import org.placard.printing.PostWay;
import org.placard.printing.PrintJobs;
import org.placard.printing.PrintTable;
import org.placard.printing.PrintTable.Unlocking;
import org.placard.printing.Ticket;
import org.placard.shared.ActionId;
import org.placard.shared.LetterProgress;
import org.placard.shared.LetterSums.Sums;
import org.placard.vault.SealBrokenException;

@DisplayName("What became of letters and sheets at the stalls")
@OnBothStores
class LettersTravelTest {

    @Parameter
    KeptIn kept;

    @TempDir
    Path folder;

    private final List<ActionId> letters = new ArrayList<>();
    private Stand hub;
    private Stand tablet;
    private Stand laptop;

    @BeforeEach
    void aTabletWithATableAndALaptopThatGathers() {
        hub = new Stand(new WholeNode(folder.resolve("hub"), kept), "hub");
        tablet = new Stand(new WholeNode(folder.resolve("tablet")), "tablet");
        laptop = new Stand(folder.resolve("laptop"), "laptop");
        hub.node.bean(Publications.class).publish(hub.node.open());
        for (var machine : List.of(tablet, laptop)) {
            machine.join(hub);
            machine.visit(new Stand.Wire(hub));
        }
    }

    @AfterEach
    void stop() {
        Stream.of(hub, tablet, laptop).forEach(Stand::close);
    }

    @Test
    @DisplayName(
            "is in the hub's sums, by whichever way it came and however often; until all of it came there is a mismatch")
    void theHubsSums() throws Exception {
        aLetterInEachState();
        sheets(tablet, 10, 7);
        sheets(hub, 0, 3);
        var pieces = tablet.exchange().beyond(hub.exchange().holdings()).toList();

        pieces.stream().filter(Consignment.Facts.class::isInstance).forEach(hub.exchange()::receive);
        assertThat(balance().letterDifference()).isEqualTo(-5);
        assertThat(hub.node.bean(Balances.class).reasons(balance()))
                .anyMatch(reason -> reason.message().startsWith("5 letters are nowhere"));

        laptop.receive(tablet.bundle(folder.resolve("first.bundle")));
        laptop.visit(new Stand.Wire(hub));
        var carried = tablet.bundle(folder.resolve("second.bundle"));
        hub.receive(carried);
        hub.receive(carried);

        assertThat(balance().sums()).isEqualTo(new Sums(1, 1, 1, 1, 1));
        assertThat(hub.node.bean(PrintJobs.class).of(hub.event())).isEmpty();
        assertThat(hub.node
                        .bean(LetterProgress.class)
                        .of(letters.get(1))
                        .orElseThrow()
                        .word())
                .isEqualTo("posted");
        assertThat(hub.node.bean(PaperCounts.class).of(hub.event(), false))
                .containsExactly(new SheetCount(WholeNode.PETITION, false, 10, 10, 100, 4));
        assertThat(verified()).contains("letters 5 = posted 1 + handed over 1 + printed 1 + waiting 1 + cancelled 1.");
        itIsToldOfNobody();

        hubPrintsAgain(letters.get(1));
        assertThat(balance().letterDifference()).isEqualTo(-1);
        assertThat(verified()).contains("which is 1 too many");
    }

    /** Neither who brought it to the post, nor who counted, nor to the minute, nor of the table's key. */
    private void itIsToldOfNobody() {
        var told = hub.node.ledger().told("").stream()
                .map(Foreign::fact)
                .filter(fact -> !fact.kind().startsWith("sync.") && !fact.kind().startsWith("vault."))
                .map(fact -> fact.kind() + new String(fact.body(), StandardCharsets.UTF_8))
                .toList();

        assertThat(told).hasSizeGreaterThan(12).allMatch(fact -> fact.contains(":00:00Z"));
        assertThat(told).noneMatch(fact -> fact.matches("(?i).*(\"XYZ\"|anna|person|\"key\":\"[^\"]).*"));
        assertThat(told).anyMatch(fact -> fact.startsWith("table.closed.1"));
    }

    private void hubPrintsAgain(ActionId letter) {
        var ids = "[\"" + letter.value() + "\"]";
        hub.node.ledger().note(new Fact("letter.printed.1", ids.getBytes(StandardCharsets.UTF_8)));
    }

    private Balance balance() {
        return hub.node.bean(Balances.class).of(hub.event(), false);
    }

    private String verified() {
        var said = new StringWriter();
        int status = hub.node.run(said, "verify");
        assertThat(status).isEqualTo(said.toString().contains("too many") ? 1 : 0);
        return said.toString();
    }

    private static void sheets(Stand at, int out, int back) {
        var count = new SheetCount(WholeNode.PETITION, false, out, back, back * 10, back == 3 ? 0 : 4);
        at.node.bean(PaperCounts.class).enter(count, InMemoryVault.ANNA);
    }

    /** Handed over, posted, printed, waiting, cancelled; then the table was closed. */
    private void aLetterInEachState() throws SealBrokenException {
        var tables = tablet.node.bean(PrintTable.class);
        var card = tables.makeCard(tablet.event(), InMemoryVault.ANNA);
        for (int number = 1; number <= 5; number++) {
            var id = tablet.node.wroteForReal("Person " + number, number);
            var ticket = new Ticket(id, tablet.event(), WholeNode.LETTERS, number, false, false);
            tables.prepare(ticket, words(id));
            tables.queue(ticket);
            letters.add(id);
        }
        try (var table = ((Unlocking.Open) tables.unlock(tablet.event(), card)).table()) {
            move(table);
        }
    }

    /** As a print table gets them. The tablet seals to the hub's event by now. */
    private byte[] words(ActionId letter) throws SealBrokenException {
        return tablet.node
                .ledger()
                .record(letter)
                .orElseThrow()
                .open(hub.node.open())
                .padded();
    }

    private void move(OpenTable table) {
        var jobs = tablet.node.bean(PrintJobs.class);
        letters.subList(0, 3).forEach(jobs::printedElsewhere);
        table.handOver(letters.get(0));
        table.send(List.of(letters.get(1)), new Departure(PostWay.POST, LocalDate.EPOCH, new Initials("XYZ"), null));
        table.cancel(letters.get(4), CancelReason.WRITTEN_TWICE);
        table.closeForGood(tablet.node.bean(Accounts.class).of(tablet.event()));
    }
}
