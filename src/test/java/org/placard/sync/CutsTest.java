package org.placard.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.placard.fakes.KeptIn;
import org.placard.fakes.OnBothStores;
import org.placard.shared.EventId;
import org.placard.sync.Pusher.Visit;

/** Real sockets, cut at any byte. The seed is printed. */
@DisplayName("A network that is gone in the middle")
@OnBothStores
class CutsTest {

    @Parameter
    KeptIn kept;

    private static final int SIGNED = 20;
    private static final int CUTS = 12;
    /** Bytes of what is answered before the ring's publication comes, which is by far the longest. */
    private static final int FIRST_ANSWERS = 1500;

    @TempDir
    Path folder;

    private final HubPort wire = new HttpHubPort();
    private final Random random = new Random(seed());
    private Stand hub;
    private Stand tablet;
    private EventId event;
    private HubOnLoopback door;
    private CutNetwork network;

    private static long seed() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("cuts, seed " + seed);
        return seed;
    }

    @BeforeEach
    void aTabletJoinsOverTheNetwork() throws IOException {
        hub = new Stand(folder.resolve("hub"), "hub", kept);
        tablet = new Stand(folder.resolve("tablet"), "tablet");
        door = new HubOnLoopback(hub);
        network = new CutNetwork(door.port());
        hub.node.bean(Publications.class).publish(hub.node.open());
        var words = hub.node.bean(Admission.class).draw(hub.node.open()).words();
        assertThat(tablet.join(wire, network.address(), words)).isInstanceOf(Joining.Outcome.Done.class);
        assertThat(tablet.visit(wire)).isEqualTo(Visit.ALL_THERE);
        event = hub.event();
    }

    @AfterEach
    void packUp() {
        network.close();
        door.close();
        tablet.close();
        hub.close();
    }

    @Test
    @DisplayName("on the way there takes nothing away and brings nothing twice")
    void there() {
        tablet.sign(SIGNED);
        for (int cut = 0; cut < CUTS; cut++) {
            network.cutThereAfter(random.nextInt(SIGNED * 4096));
            assertThat(tablet.visit(wire)).isEqualTo(Visit.UNREACHABLE);
            assertThat(tablet.waiting()).isEqualTo(SIGNED);
        }

        isAllThereOnce();
    }

    @Test
    @DisplayName("on the way back leaves it open what has arrived, until the hub says so")
    void back() {
        network.whole();
        tablet.visit(wire);
        long answers = network.cameBack();
        for (int cut = 0; cut < CUTS; cut++) {
            tablet.sign(1);
            network.cutBackAfter(random.nextLong(cut % 2 == 0 ? answers : FIRST_ANSWERS));
            assertThat(tablet.visit(wire)).isEqualTo(Visit.UNREACHABLE);
        }

        isAllThereOnce();
    }

    private void isAllThereOnce() {
        network.whole();
        assertThat(tablet.visit(wire)).isEqualTo(Visit.ALL_THERE);
        assertThat(tablet.waiting()).isZero();
        assertThat(hub.recordsAt(event)).isEqualTo(tablet.recordsAt(event));
        assertThat(hub.idsAt(event)).doesNotHaveDuplicates();
        assertThat(hub.node.bean(Quarantine.class).open()).isEmpty();
    }
}
