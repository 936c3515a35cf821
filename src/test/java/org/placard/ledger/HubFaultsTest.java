package org.placard.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.fakes.OwnServer;
import org.placard.ledger.Exchange.Consignment;
import org.placard.ledger.Exchange.Received;

@DisplayName(
        "Whatever happens to the hub's database in the middle: what was acknowledged is there, and all is there once")
class HubFaultsTest {

    private static final int RECORDS = 3_000;

    @TempDir
    private static Path folder;

    private static Node kiosk;
    private static List<Consignment> pieces;

    @TempDir
    private Path data;

    private OwnServer server;
    private HubNode hub;

    @BeforeAll
    static void take() {
        kiosk = Node.on(folder.resolve("kiosk"));
        IntStream.range(0, RECORDS)
                .mapToObj(each -> Drafts.sealed(kiosk.journal.node()))
                .parallel()
                .forEach(kiosk.journal::append);
        pieces = kiosk.exchange.beyond(List.of()).toList();
    }

    @AfterAll
    static void stopTaking() {
        kiosk.close();
    }

    @BeforeEach
    void start() {
        server = new OwnServer(data.resolve("postgres"));
        hub = HubNode.on(server.address(), data.resolve("hub"));
    }

    @AfterEach
    void stop() {
        hub.close();
        server.close();
    }

    @Test
    @DisplayName("PostgreSQL is restarted")
    void restarted() {
        var acknowledged = broughtUntilItFails(server::restart);

        assertHeld(acknowledged);
    }

    @Test
    @DisplayName("PostgreSQL is killed with all its processes")
    void killed() {
        var acknowledged = broughtUntilItFails(server::killAndStart);

        assertHeld(acknowledged);
    }

    /** Brings piece after piece, and lets the fault happen while one is under way; how many were acknowledged by then. */
    private int broughtUntilItFails(Runnable fault) {
        var acknowledged = new AtomicInteger();
        CompletableFuture<Void> happening = CompletableFuture.completedFuture(null);
        for (int at = 0; at < pieces.size(); at++) {
            if (at == pieces.size() / 3) {
                happening = CompletableFuture.runAsync(fault);
            }
            bring(pieces.get(at), acknowledged);
        }
        happening.join();
        return acknowledged.get();
    }

    private void bring(Consignment piece, AtomicInteger acknowledged) {
        try {
            if (hub.exchange().receive(piece) instanceof Received.Held held) {
                acknowledged.set((int) held.holding().through());
            }
        } catch (UncheckedIOException e) {
            // No answer: the sender comes again.
        }
    }

    private void assertHeld(int acknowledged) {
        assertThat(acknowledged).isPositive();
        assertThat(hub.exchange().holdings())
                .singleElement()
                .satisfies(line -> assertThat(line.through()).isGreaterThanOrEqualTo(acknowledged));

        kiosk.exchange.beyond(hub.exchange().holdings()).forEach(hub.exchange()::receive);
        pieces.forEach(piece -> assertThat(hub.exchange().receive(piece))
                .isInstanceOfSatisfying(
                        Received.Held.class, again -> assertThat(again.fresh()).isZero()));

        assertThat(hub.ledger().tally(Drafts.EVENT).count(ActionKind.SIGNATURE, false))
                .isEqualTo(RECORDS);
        assertThat(hub.verified().records()).isEqualTo(RECORDS);
        assertThat(hub.verified().problems()).isEmpty();
        assertThat(hub.exchange().forks()).isEmpty();
    }
}
