package org.placard.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.placard.event.Events;
import org.placard.fakes.KeptIn;
import org.placard.fakes.OnBothStores;
import org.placard.fakes.WholeNode;
import org.placard.ledger.Fact;
import org.placard.paper.PaperCounts.Entered;
import org.placard.shared.Finding;
import org.placard.shared.Reconciliation;

/** What came back on paper, kept and held against what went out. */
@OnBothStores
class PaperCountsTest {

    @Parameter
    KeptIn kept;

    private WholeNode node;
    private PaperCounts counts;

    @BeforeEach
    void aNode(@TempDir Path data) {
        node = new WholeNode(data, kept);
        counts = node.bean(PaperCounts.class);
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void aCountIsAFactInTheJournal() {
        assertThat(enter(true, 10, 10, 87, 12)).isEqualTo(Entered.KEPT);

        var facts = node.ledger().facts("paper.");
        assertThat(facts).hasSize(1);
        assertThat(facts.getFirst().kind()).isEqualTo("paper.counted.1");
        assertThat(new String(facts.getFirst().body(), StandardCharsets.UTF_8))
                .contains("\"signatures\":87", "\"withheld\":12", "\"by\":\"anna\"");
    }

    @Test
    void aLaterCountTakesThePlaceOfAnEarlierOne() {
        enter(true, 10, 3, 20, 0);
        enter(true, 10, 10, 87, 12);

        assertThat(counts.of(node.bean(Events.class).current().id(), true))
                .containsExactly(new SheetCount(WholeNode.PETITION, true, 10, 10, 87, 12));
    }

    @Test
    void whatNobodyCanHaveCountedIsNotKept() {
        assertThat(enter(true, 10, 10, 5, 6)).isEqualTo(Entered.IMPOSSIBLE);
        assertThat(enter(true, -1, 0, 0, 0)).isEqualTo(Entered.IMPOSSIBLE);
        assertThat(node.ledger().facts("paper.")).isEmpty();
    }

    @Test
    void moreSheetsBackThanOutIsSaid() {
        enter(true, 10, 11, 87, 0);

        assertThat(counts.findings())
                .extracting(Finding::message)
                .containsExactly(
                        "Free people held in Xinjiang: more paper sheets came back (11) than were handed out (10). Count again.");
    }

    @Test
    void sheetsThatAreStillOutAreSaidAndSignaturesWithoutSheetsToo() {
        enter(true, 10, 9, 87, 0);
        assertThat(counts.findings().getFirst().message()).contains("1 paper sheet is not back");

        enter(true, 10, 0, 87, 0);
        assertThat(counts.findings().getFirst().message()).contains("no sheet came back");
    }

    @Test
    void whatAddsUpIsNoFinding() {
        enter(true, 10, 10, 87, 12);

        assertThat(counts.findings()).isEmpty();
    }

    @Test
    void theCommandTellsRealCountsInALineOfTheirOwnAndFailsOnlyWhereTheyCanOnlyBeWrong() {
        enter(true, 1, 2, 3, 0);
        assertThat(counts.lines()).isEmpty();

        enter(false, 10, 9, 87, 12);
        assertThat(counts.lines())
                .containsExactly(new Reconciliation.Line(
                        "Paper, free-xinjiang: 10 sheets handed out, 9 back, 87 signatures, 12 of them not to be handed"
                                + " on. free-xinjiang: 1 paper sheet is not back. There may be names on them.",
                        true));

        enter(false, 10, 11, 87, 12);
        assertThat(counts.lines()).hasSize(1).allMatch(line -> !line.holds());
    }

    @Test
    void verifySaysItAndAnswersOne() {
        var said = new StringWriter();
        enter(false, 10, 10, 87, 12);
        assertThat(node.run(said, "verify")).isZero();

        enter(false, 10, 11, 87, 12);
        assertThat(node.run(said, "verify")).isEqualTo(1);
        assertThat(said.toString())
                .contains("Paper, free-xinjiang: 10 sheets handed out, 11 back, 87 signatures", "Count again.");
    }

    @Test
    void aKindOfFactThatIsNotKnownYetIsPassedOver() {
        node.ledger().note(new Fact("paper.burnt.1", "{}".getBytes(StandardCharsets.UTF_8)));

        assertThat(counts.findings()).isEmpty();
    }

    private Entered enter(boolean practice, int out, int back, int signatures, int withheld) {
        var count = new SheetCount(WholeNode.PETITION, practice, out, back, signatures, withheld);
        return counts.enter(count, node.open().coordinator());
    }
}
