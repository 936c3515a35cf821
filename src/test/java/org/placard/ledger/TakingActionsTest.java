package org.placard.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.placard.shared.ActionId;
import org.placard.shared.UnreadyException;

@ParameterizedClass
@EnumSource
class TakingActionsTest {

    private final Storage storage;

    @TempDir
    private Path data;

    private Machine node;

    TakingActionsTest(Storage storage) {
        this.storage = storage;
    }

    @BeforeEach
    void start() {
        node = storage.on(data);
    }

    @AfterEach
    void stop() {
        node.close();
    }

    private void restart() {
        stop();
        start();
    }

    @Test
    void whatWasTakenComesBackAsItWas() throws Exception {
        var draft = Drafts.signature();

        assertThat(node.ledger().take(draft)).isEqualTo(new Taken.Kept());

        var record = node.ledger().record(draft.id()).orElseThrow();
        assertThat(record.campaign()).isEqualTo(Drafts.CAMPAIGN);
        assertThat(record.event()).isEqualTo(Drafts.EVENT);
        assertThat(record.practice()).isFalse();
        assertThat(Drafts.opened(record)).isEqualTo(draft.content());
    }

    @Test
    void whatWasTakenIsThereAfterARestart() {
        var draft = Drafts.signature();
        node.ledger().take(draft);

        restart();

        assertThat(node.ledger().record(draft.id())).isPresent();
        assertThat(node.ledger().take(draft)).isEqualTo(new Taken.AlreadyKept());
    }

    @Test
    void recordsComeInTheOrderInWhichTheyWereTakenAcrossPagesOfTheIndex() {
        var ids = IntStream.range(0, 1100).mapToObj(i -> take()).toList();

        try (var records = node.ledger().records(Drafts.EVENT)) {
            assertThat(records.map(KeptRecord::id)).isEqualTo(ids);
        }
    }

    @Test
    void sixtyFourAtOnceMakeSixtyFourRecordsAndOneChain() throws Exception {
        var drafts = IntStream.range(0, 64).mapToObj(i -> Drafts.signature()).toList();

        var outcomes = atOnce(drafts);

        assertThat(outcomes).containsOnly(new Taken.Kept()).hasSize(64);
        assertThat(node.ledger().tally(Drafts.EVENT).count(ActionKind.SIGNATURE, false))
                .isEqualTo(64);
        assertThat(node.verified().problems()).isEmpty();
    }

    @Test
    void theSameActionFromFiftyThreadsIsKeptOnce() throws Exception {
        var draft = Drafts.signature();

        var outcomes = atOnce(Collections.nCopies(50, draft));

        assertThat(outcomes)
                .containsOnlyOnce(new Taken.Kept())
                .contains(new Taken.AlreadyKept())
                .hasSize(50);
        assertThat(node.ledger().tally(Drafts.EVENT).count(ActionKind.SIGNATURE, false))
                .isEqualTo(1);
    }

    @Test
    void theSameActionIsKeptOnceAlsoWhereItStandsSeveralTimesInOneGroup() throws Exception {
        for (int round = 1; round <= 5; round++) {
            var same = Drafts.signature();
            var drafts = Stream.concat(Stream.generate(Drafts::signature).limit(14), Stream.generate(() -> same))
                    .limit(64)
                    .toList();

            var outcomes = atOnce(drafts);

            assertThat(Collections.frequency(outcomes, new Taken.Kept())).isEqualTo(15);
            assertThat(node.ledger().tally(Drafts.EVENT).count(ActionKind.SIGNATURE, false))
                    .isEqualTo(15 * round);
        }
    }

    @Test
    void factsComeBackOldestFirstByTheBeginningOfTheirKind() {
        note("event.opened.1", "one");
        note("vault.key.1", "two");
        note("event.closed.1", "three");

        restart();

        assertThat(node.ledger().facts("event."))
                .extracting(fact -> new String(fact.body(), StandardCharsets.UTF_8))
                .containsExactly("one", "three");
    }

    @Test
    void keysSurviveAsFacts() {
        node.keys().keep(new byte[] {1, 2, 3});

        restart();

        assertThat(node.keys().all()).containsExactly(new byte[] {1, 2, 3});
    }

    @Test
    void aSecondStartOnTheSameDataIsRefusedInOneSentence() {
        assumeTrue(storage == Storage.JOURNAL, "several processes share a database");
        assertThatThrownBy(() -> Node.on(data))
                .isInstanceOf(UnreadyException.class)
                .hasMessageContaining("already running with the data in " + data);
    }

    @Test
    void theNodeKeepsItsIdentityAndEachStartBeginsALine() {
        take();
        var identity = node.exchange().identity().publicKey();
        restart();
        take();

        assertThat(node.exchange().identity().publicKey()).isEqualTo(identity);
        assertThat(node.exchange().holdings())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.node()).isEqualTo(identity));
        assertThat(node.exchange().forks()).isEmpty();
    }

    private ActionId take() {
        var draft = Drafts.signature();
        node.ledger().take(draft);
        return draft.id();
    }

    private void note(String kind, String body) {
        node.ledger().note(new Fact(kind, body.getBytes(StandardCharsets.UTF_8)));
    }

    private List<Taken> atOnce(List<Draft> drafts) throws InterruptedException, ExecutionException {
        var barrier = new CyclicBarrier(drafts.size());
        try (var threads = Executors.newFixedThreadPool(drafts.size())) {
            var waiting = drafts.stream()
                    .map(draft -> threads.submit(() -> {
                        barrier.await();
                        return node.ledger().take(draft);
                    }))
                    .toList();
            var outcomes = new ArrayList<Taken>();
            for (Future<Taken> outcome : waiting) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        }
    }
}
