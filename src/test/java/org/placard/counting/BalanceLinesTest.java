package org.placard.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.placard.fakes.DeskNode;
import org.placard.fakes.KeptIn;
import org.placard.fakes.OnBothStores;
import org.placard.ledger.ActionKind;
import org.placard.shared.EventId;
import org.placard.shared.LetterSums;
import org.placard.shared.Reconciliation.Line;
import org.placard.shared.Synced;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/** What {@code ./placard verify} says of an event's numbers. */
@OnBothStores
class BalanceLinesTest {

    @Parameter
    KeptIn kept;

    private static DeskNode node;

    @BeforeParameterizedClassInvocation
    static void aFoundedNode(KeptIn kept, @TempDir Path data) {
        node = new DeskNode(data, kept);
    }

    @AfterParameterizedClassInvocation
    static void close() {
        node.close();
    }

    @BeforeEach
    void anotherEvent() {
        node.goToAnotherEvent();
    }

    @Test
    void beforeAnybodyUnlockedItSaysWhatIsThere() {
        node.signed("Aygül");
        node.signedInPractice("Berta");

        assertThat(line(0, 0).said()).endsWith("taken 1 = synced 1 + waiting 0; nobody has counted it yet.");
        assertThat(line(0, 0).holds()).isTrue();
    }

    @Test
    void afterwardsItSaysWhatCountedThenAndWhatIsOpen() {
        node.signed("Aygül");
        node.signed("Anna");
        node.tookBack(node.signed("Berta"));
        node.wrote(1);
        node.counting().verdicts(node.open(), event());
        node.signed("Chen");

        var line = line(2, 1);

        assertThat(line.said())
                .contains("taken 6 = synced 4 + waiting 2")
                .contains("counted 2 + duplicate 1 + withdrawn 1 + quarantined 1")
                .endsWith("open: held 0, unreadable 0, not counted yet 1.");
        assertThat(line.holds()).isTrue();
    }

    @Test
    void moreCountedThanThereIsCanOnlyBeWrong() {
        node.signed("Aygül");
        var row = new Count.Row(DeskNode.CAMPAIGN, ActionKind.SIGNATURE, 2, 0, 0, 0, 0, 0);
        node.ledger().note(CountFacts.counted(new Count(event(), false, Instant.EPOCH, List.of(row), 0, 0, 0)));

        assertThat(line(0, 0).holds()).isFalse();
        assertThat(line(0, 0).said()).endsWith("which is more than there is.");
    }

    private static Line line(int waiting, int quarantined) {
        var beans = new DefaultListableBeanFactory();
        beans.registerSingleton("synced", new Carried(event(), waiting, quarantined));
        return new BalanceLines(
                        node.tallies(),
                        node.counting(),
                        beans.getBeanProvider(Synced.class),
                        beans.getBeanProvider(LetterSums.class))
                .lines().stream()
                        .filter(line -> line.said().contains(event().value().substring(0, 8)))
                        .findFirst()
                        .orElseThrow();
    }

    private static EventId event() {
        return node.events().current().id();
    }

    /** What is on its way, of one event alone. */
    private record Carried(EventId event, int some, int apart) implements Synced {

        @Override
        public int waiting(EventId of) {
            return of.equals(event) ? some : 0;
        }

        @Override
        public int quarantined(EventId of) {
            return of.equals(event) ? apart : 0;
        }
    }
}
