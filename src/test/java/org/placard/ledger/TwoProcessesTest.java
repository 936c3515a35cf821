package org.placard.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.fakes.HubServer;
import org.placard.fakes.InMemoryVault;
import org.placard.ledger.Exchange.Consignment;
import org.placard.ledger.Exchange.Received;
import org.placard.ledger.Tombstone.Reason;
import org.placard.shared.UnreadyException;
import org.placard.vault.OpenVault;

@DisplayName("Two processes of one hub, with nothing in common but the database")
class TwoProcessesTest {

    @TempDir
    private Path folder;

    private final String database = HubServer.newHub();
    private HubNode first;
    private HubNode second;

    private final OpenVault vault = new InMemoryVault()
            .unlock(InMemoryVault.ANNA, InMemoryVault.SEVEN_WORDS)
            .orElseThrow();

    @BeforeEach
    void start() throws IOException {
        first = HubNode.on(database, folder.resolve("first"));
        Files.createDirectory(folder.resolve("second"));
        Files.copy(folder.resolve("first/node.key"), folder.resolve("second/node.key"));
        second = HubNode.on(database, folder.resolve("second"));
    }

    @AfterEach
    void stop() {
        first.close();
        second.close();
    }

    @Test
    @DisplayName("Fifty replays at once through both: each record is there once")
    void replays() throws Exception {
        var pieces = taken("kiosk", 600);

        var answers = atOnce(IntStream.range(0, 50)
                .mapToObj(each -> replay(each % 2 == 0 ? first : second, pieces))
                .toList());

        assertThat(answers.stream().mapToInt(Integer::intValue).sum()).isEqualTo(600);
        assertHeld(600);
        assertThat(first.exchange().forks()).isEmpty();
    }

    @Test
    @DisplayName("One action that is handed to both at once is kept once")
    void oneAction() throws Exception {
        var draft = Drafts.signature();

        var outcomes = atOnce(IntStream.range(0, 20)
                .<Callable<Taken>>mapToObj(
                        each -> () -> (each % 2 == 0 ? first : second).ledger().take(draft))
                .toList());

        assertThat(Collections.frequency(outcomes, new Taken.Kept())).isEqualTo(1);
        assertHeld(1);
    }

    @Test
    @DisplayName("The same id with other bytes, brought to both at once: one counts and one is set apart")
    void sameId() throws Exception {
        var id = Drafts.newId();
        try (var left = Node.on(folder.resolve("left"));
                var right = Node.on(folder.resolve("right"))) {
            left.ledger.take(Drafts.signature(id));
            right.ledger.take(Drafts.signature(id));

            atOnce(List.of(
                    replay(first, left.exchange.beyond(List.of()).toList()),
                    replay(second, right.exchange.beyond(List.of()).toList())));
        }
        assertHeld(1);
        assertThat(first.exchange().setApart().map(KeptRecord::id)).containsExactly(id);
    }

    @Test
    @DisplayName("What one takes and notes the other sees, and neither's line looks like a fork")
    void seen() {
        first.ledger().take(Drafts.signature());
        second.ledger().take(Drafts.signature());
        first.ledger().take(Drafts.signature());
        second.ledger().note(new Fact("sync.enrolled.1", "two".getBytes(UTF_8)));
        first.ledger().note(new Fact("sync.enrolled.1", "one".getBytes(UTF_8)));

        for (var hub : List.of(first, second)) {
            assertThat(hub.ledger().facts("sync."))
                    .extracting(fact -> new String(fact.body(), UTF_8))
                    .containsExactly("two", "one");
            assertThat(hub.exchange().forks()).isEmpty();
        }
        assertHeld(3);
    }

    @Test
    @DisplayName(
            "What one decides without having seen what the other decided is refused, and goes through on the second try")
    void decisions() {
        first.ledger().facts("event.");
        second.ledger().facts("event.");
        first.ledger().note(new Fact("event.opened.1", "{}".getBytes(UTF_8)));

        assertThatThrownBy(() -> second.ledger().note(new Fact("event.closed.1", "{}".getBytes(UTF_8))))
                .isInstanceOf(UnreadyException.class);

        assertThat(second.ledger().facts("event.")).hasSize(1);
        second.ledger().note(new Fact("event.closed.1", "{}".getBytes(UTF_8)));
        assertThat(first.ledger().facts("event.")).hasSize(2);
    }

    @Test
    @DisplayName("A process with another node's key is refused in one sentence")
    void anotherNode() {
        assertThatThrownBy(() -> HubNode.on(database, folder.resolve("stranger")))
                .isInstanceOf(UnreadyException.class)
                .hasMessageContaining("belongs to another node");
    }

    @Test
    @DisplayName("An erased sealed part is gone for both, and the chain holds")
    void erased() {
        first.ledger().take(Drafts.signature());
        var draft = Drafts.signature();
        first.ledger().take(draft);
        var kept = first.lines.record(draft.id()).orElseThrow();

        assertThat(second.tombstones.order(vault, Map.of(draft.id(), Reason.WITHDRAWN)))
                .hasSize(1);

        assertThat(first.ledger().record(draft.id()).orElseThrow().isErased()).isTrue();
        assertThat(second.lines.erase(Set.of(SealedPart.of(kept)))).isZero();
        assertHeld(2);
    }

    @Test
    @DisplayName("A job that one is enough for is done by one, and by the other once that one's time is over")
    void turns() {
        var one = new Turns(() -> first.source);
        var other = new Turns(() -> second.source);

        assertThat(one.isMine("visit", Duration.ofHours(1))).isTrue();
        assertThat(other.isMine("visit", Duration.ofHours(1))).isFalse();
        assertThat(one.isMine("visit", Duration.ZERO)).isTrue();
        assertThat(other.isMine("visit", Duration.ofHours(1))).isTrue();
        assertThat(one.isMine("visit", Duration.ofHours(1))).isFalse();
    }

    @Test
    @DisplayName("A file that one keeps the other fetches, byte for byte, until it is forgotten")
    void files() throws IOException {
        var bytes = new byte[2_500_000];
        new java.util.Random(7).nextBytes(bytes);
        var kept = Files.write(folder.resolve("kept"), bytes);
        var fetched = folder.resolve("fetched");
        var files = new SharedFiles(() -> first.source);
        var hash = Hashes.of(bytes);

        files.keep(hash, kept);
        files.keep(hash, kept);

        assertThat(new SharedFiles(() -> second.source).fetch(hash, fetched)).isTrue();
        assertThat(fetched).hasBinaryContent(bytes);
        files.forget(hash);
        assertThat(new SharedFiles(() -> second.source).fetch(hash, fetched)).isFalse();
    }

    @Test
    @DisplayName("An order that one process heard holds for what another one receives")
    void orderFirst() {
        List<Consignment> pieces;
        byte[] orders;
        try (var kiosk = Node.on(folder.resolve("ordering"))) {
            var draft = Drafts.signature();
            kiosk.ledger.take(draft);
            pieces = kiosk.exchange.beyond(List.of()).toList();
            kiosk.tombstones.order(vault, Map.of(draft.id(), Reason.WITHDRAWN));
            orders = new PublishedTombstones(kiosk.tombstones).offered();
        }
        assertThat(first.tombstones.all()).isEmpty();
        new PublishedTombstones(second.tombstones).take(orders);

        pieces.forEach(first.exchange()::receive);

        try (var records = first.ledger().records(Drafts.EVENT)) {
            assertThat(records.toList())
                    .singleElement()
                    .satisfies(record -> assertThat(record.isErased()).isTrue());
        }
        assertHeld(1);
    }

    private List<Consignment> taken(String name, int actions) {
        try (var kiosk = Node.on(folder.resolve(name))) {
            Stream.generate(() -> Drafts.sealed(kiosk.journal.node()))
                    .limit(actions)
                    .parallel()
                    .forEach(kiosk.journal::append);
            return kiosk.exchange.beyond(List.of()).toList();
        }
    }

    /** Brings all pieces in order; how many records were fresh. */
    private static Callable<Integer> replay(HubNode hub, List<Consignment> pieces) {
        return () -> pieces.stream()
                .mapToInt(piece -> ((Received.Held) hub.exchange().receive(piece)).fresh())
                .sum();
    }

    private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(work.size())) {
            var outcomes = new ArrayList<T>();
            for (var outcome : threads.invokeAll(work)) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        }
    }

    private void assertHeld(int records) {
        assertThat(first.ledger().tally(Drafts.EVENT).count(ActionKind.SIGNATURE, false))
                .isEqualTo(records);
        assertThat(second.ledger().records(Drafts.EVENT).map(KeptRecord::id).distinct())
                .hasSize(records);
        assertThat(second.verified().problems()).isEmpty();
    }
}
