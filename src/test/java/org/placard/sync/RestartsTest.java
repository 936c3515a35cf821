package org.placard.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.placard.fakes.KeptIn;
import org.placard.fakes.OnBothStores;
import org.placard.ledger.FullDisk;
import org.placard.shared.EventId;
import org.placard.sync.Pusher.Visit;

@DisplayName("Machines that are switched off, restored and copied")
@OnBothStores
class RestartsTest {

    @Parameter
    KeptIn kept;

    @TempDir
    Path folder;

    private final FullDisk disk = new FullDisk();
    private Stand hub;
    private Stand tablet;
    private EventId event;

    @BeforeEach
    void aTabletJoins() {
        hub = new Stand(folder.resolve("hub"), "hub", kept == KeptIn.JOURNAL ? disk::under : kept.anew());
        hub.node.bean(Publications.class).publish(hub.node.open());
        tablet = new Stand(folder.resolve("tablet"), "tablet");
        tablet.join(hub);
        tablet.visit(new Stand.Wire(hub));
        event = hub.event();
    }

    @AfterEach
    void stop() {
        tablet.close();
        hub.close();
    }

    @Test
    @DisplayName("a hub that was switched off in between holds what it held and takes the rest")
    void hubRestarted() {
        tablet.sign(3);
        tablet.visit(new Stand.Wire(hub));
        hub = hub.restarted();
        tablet.sign(2);

        assertThat(tablet.visit(new Stand.Wire(hub))).isEqualTo(Visit.ALL_THERE);

        assertThat(hub.recordsAt(event)).isEqualTo(tablet.recordsAt(event)).hasSize(5);
        assertThat(hub.exchange().forks()).isEmpty();
    }

    @Test
    @DisplayName(
            "a tablet that goes off after it sent and before it was answered sends again; everything is there once")
    void offBeforeTheAnswer() {
        tablet.sign(4);
        tablet.visit(new AnswerLost(hub));
        tablet = tablet.restarted();
        assertThat(tablet.waiting()).isEqualTo(4);

        assertThat(tablet.visit(new Stand.Wire(hub))).isEqualTo(Visit.ALL_THERE);

        assertThat(tablet.waiting()).isZero();
        assertThat(hub.idsAt(event)).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("a tablet restored from an old backup is flagged, and what it takes from then on counts")
    void restored() {
        tablet.sign(2);
        tablet.close();
        var backup = copy("backup");
        tablet = new Stand(folder.resolve("tablet"), "tablet");
        tablet.sign(3);
        tablet.visit(new Stand.Wire(hub));
        var before = hub.recordsAt(event);
        tablet.close();

        tablet = new Stand(backup, "tablet");
        tablet.sign(4);
        assertThat(tablet.visit(new Stand.Wire(hub))).isEqualTo(Visit.ALL_THERE);

        assertThat(hub.recordsAt(event)).containsAll(before).containsAll(tablet.recordsAt(event));
        assertThat(hub.idsAt(event)).hasSize(9).doesNotHaveDuplicates();
        assertThat(hub.exchange().forks()).isNotEmpty();
        assertThat(hub.node.bean(Quarantine.class).open()).isEmpty();
    }

    @Test
    @DisplayName("two tablets with one identity are flagged, and what either takes counts once")
    void twins() {
        tablet.sign(2);
        tablet.close();
        var twin = new Stand(copy("twin"), "tablet");
        tablet = new Stand(folder.resolve("tablet"), "tablet");
        for (int round = 0; round < 3; round++) {
            tablet.sign(2);
            twin.sign(3);
            assertThat(tablet.visit(new Stand.Wire(hub))).isEqualTo(Visit.ALL_THERE);
            assertThat(twin.visit(new Stand.Wire(hub))).isEqualTo(Visit.ALL_THERE);
        }
        var taken = tablet.recordsAt(event);
        taken.addAll(twin.recordsAt(event));
        twin.close();

        assertThat(hub.recordsAt(event)).isEqualTo(taken).hasSize(2 + 6 + 9);
        assertThat(hub.idsAt(event)).doesNotHaveDuplicates();
        assertThat(hub.exchange().forks()).isNotEmpty();
    }

    @Test
    @DisplayName("a hub whose disk is full acknowledges nothing and takes everything once there is room")
    void hubFull() {
        assumeTrue(kept == KeptIn.JOURNAL, "a database's full disk is among the faults of HubFaultsTest");
        tablet.sign(4);
        disk.fill();
        assertThat(tablet.visit(new AsAServerAnswers(hub))).isEqualTo(Visit.HUB_IN_TROUBLE);
        assertThat(tablet.waiting()).isEqualTo(4);

        disk.makeRoom();
        assertThat(tablet.visit(new Stand.Wire(hub))).isEqualTo(Visit.ALL_THERE);

        assertThat(hub.recordsAt(event)).isEqualTo(tablet.recordsAt(event)).hasSize(4);
        hub = hub.restarted();
        assertThat(hub.recordsAt(event)).hasSize(4);
    }

    /** The tablet's disk, as it is now. */
    private Path copy(String name) {
        var from = folder.resolve("tablet");
        var to = folder.resolve(name);
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What goes wrong inside is an error 500 outside. */
    private static final class AsAServerAnswers extends Stand.Wire {
        AsAServerAnswers(Stand hub) {
            super(hub);
        }

        @Override
        public Said bring(Hub to, Path bundle) throws IOException {
            try {
                return super.bring(to, bundle);
            } catch (RuntimeException e) {
                return new Said(500, new byte[0], null);
            }
        }
    }

    private static final class AnswerLost extends Stand.Wire {
        AnswerLost(Stand hub) {
            super(hub);
        }

        @Override
        public Said bring(Hub to, Path bundle) throws IOException {
            super.bring(to, bundle);
            throw new IOException("connection reset");
        }
    }
}
