package org.placard.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.fakes.CuttingWire;
import org.placard.fakes.OwnServer;
import org.placard.fakes.ServerPair;
import org.placard.fakes.SmallDisk;
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

    private final List<AutoCloseable> opened = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // each test says where it is
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

    @AfterEach
    void stop() throws Exception {
        for (var each : opened.reversed()) {
            each.close();
        }
    }

    private <T extends AutoCloseable> T open(T one) {
        opened.add(one);
        return one;
    }

    private OwnServer server(Path folder) {
        var server = open(new OwnServer(folder));
        hub = open(HubNode.on(server.address(), data.resolve("hub")));
        return server;
    }

    @Test
    @DisplayName("PostgreSQL is restarted")
    void restarted() {
        var server = server(data.resolve("postgres"));

        assertHeld(broughtWhile(server::restart));
    }

    @Test
    @DisplayName("PostgreSQL is killed with all its processes")
    void killed() {
        var server = server(data.resolve("postgres"));

        assertHeld(broughtWhile(server::killAndStart));
    }

    @Test
    @DisplayName("The connection is cut between a commit and its answer")
    void cut() {
        var server = open(new OwnServer(data.resolve("postgres")));
        var wire = open(new CuttingWire(server.port()));
        hub = open(HubNode.on(OwnServer.address(wire.port()) + "&prepareThreshold=0", data.resolve("hub")));
        hub.exchange().receive(pieces.getFirst());

        wire.cutTheNextAnswer();
        assertThatThrownBy(() -> hub.exchange().receive(pieces.get(1))).isInstanceOf(UncheckedIOException.class);

        assertThat(wire.hasCut()).isTrue();
        assertHeld(2 * Stretch.MOST);
    }

    @Test
    @DisplayName("Its disk is full, until somebody makes room")
    void diskFull() {
        var disk = open(new SmallDisk(data.resolve("small"), "160m"));
        assumeTrue(disk.isThere(), "only root on Linux can make a small disk");
        var server = server(data.resolve("small").resolve("postgres"));
        disk.fillUpTo(6 * 1024 * 1024);

        var acknowledged = new AtomicInteger();
        pieces.forEach(piece -> bring(piece, acknowledged));
        assertThat(acknowledged.get()).isLessThan(RECORDS);
        disk.makeRoom();
        server.restart();
        await().ignoreExceptions().until(() -> !hub.exchange().holdings().isEmpty());

        assertHeld(acknowledged.get());
    }

    @Test
    @DisplayName("The primary is killed, and its synchronous standby takes over")
    void standby() throws IOException {
        var pair = ServerPair.in(Files.createDirectory(data.resolve("pair")));
        assumeTrue(pair.isPresent(), "there is no PostgreSQL under /usr/lib/postgresql, or nobody to start it as");
        open(pair.get()).start();
        hub = open(HubNode.on(pair.get().address(), data.resolve("hub")));

        assertHeld(broughtWhile(pair.get()::losePrimary));
    }

    /** Brings piece after piece, and lets the fault happen while one is under way; how many were acknowledged by then. */
    private int broughtWhile(Runnable fault) {
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
