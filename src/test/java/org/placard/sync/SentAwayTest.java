package org.placard.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placard.ledger.ActionContent.ConsentPurpose.HAND_OVER;
import static org.placard.ledger.ActionContent.ConsentPurpose.KEEP;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.placard.counting.Balance;
import org.placard.counting.Balances;
import org.placard.counting.Counting;
import org.placard.export.ExportFormat;
import org.placard.export.ExportOrder;
import org.placard.export.ExportOrder.Audience;
import org.placard.export.Exported;
import org.placard.export.Exports;
import org.placard.export.Progress;
import org.placard.fakes.KeptIn;
import org.placard.fakes.OnBothStores;
import org.placard.fakes.WholeNode;
import org.placard.ledger.ReadTallies;

@OnBothStores
@DisplayName("When a stolen tablet is not believed any more")
class SentAwayTest {

    @TempDir
    private Path folder;

    @Parameter
    KeptIn kept;

    private Stand hub;
    private Stand tablet;

    @BeforeEach
    void aHubAndATablet() {
        hub = new Stand(new WholeNode(folder.resolve("hub"), kept), "hub");
        hub.node.bean(Publications.class).publish(hub.node.open());
        tablet = new Stand(folder.resolve("tablet"), "tablet");
        tablet.join(hub);
        tablet.visit(new Stand.Wire(hub));
    }

    @AfterEach
    void stop() {
        Stream.of(hub, tablet).forEach(Stand::close);
    }

    @Test
    @DisplayName(
            "lists, numbers, the sheet and verify all leave out what it took, and say how much that is; once it is accepted all have it")
    void allAgree() throws IOException {
        hub.node.signed("Berta at the hub", KEEP, HAND_OVER);
        hub.node.wroteForReal("Berta at the hub", 1);
        Stream.of("Aygül", "Beyond", "Cem").forEach(name -> tablet.node.signed(name, KEEP, HAND_OVER));
        tablet.node.wroteForReal("Aygül", 1);
        tablet.node.wroteForReal("Cem", 2);
        tablet.visit(new Stand.Wire(hub));
        assertNumbers(4, 0, 3, 0);

        var desk = hub.node.bean(TrustDesk.class);
        var key = tablet.exchange().identity().publicKey();
        desk.sendAway(hub.node.open(), key, desk.cuts(key).getLast().hour());
        assertNumbers(1, 3, 1, 2);

        desk.accept(hub.node.open(), desk.waiting().getFirst());
        assertNumbers(4, 0, 3, 0);
    }

    private void assertNumbers(int signatures, int signaturesApart, int letters, int lettersApart) throws IOException {
        hub.node.bean(Counting.class).verdicts(hub.node.open(), hub.event());
        var practice = hub.node.bean(Balances.class).of(hub.event(), true);
        assertBalanced(practice, signatures, signaturesApart);
        var real = hub.node.bean(Balances.class).of(hub.event(), false);
        assertBalanced(real, letters, lettersApart);
        assertThat(export()).isEqualTo(new Exported.Written(signatures, 0, 0, 0));
        assertThat(hub.node.bean(ReadTallies.class).untrusted(hub.event())).hasSize(lettersApart);

        var said = new StringWriter();
        assertThat(hub.node.run(said, "verify")).as(said.toString()).isZero();
        assertThat(said.toString())
                .contains("taken " + (letters + lettersApart) + " =")
                .contains("counted " + letters + " + duplicate 0 + withdrawn 0 + quarantined " + lettersApart);
    }

    private static void assertBalanced(Balance balance, int counted, int quarantined) {
        assertThat(balance.isBalanced()).isTrue();
        assertThat(balance.counted()).isEqualTo(counted);
        assertThat(balance.quarantined()).isEqualTo(quarantined);
        assertThat(balance.synced())
                .isEqualTo(balance.counted() + balance.duplicate() + balance.withdrawn() + balance.quarantined());
        assertThat(balance.letterDifference()).isZero();
    }

    private Exported export() throws IOException {
        var order = ExportOrder.of(hub.event(), Set.of(WholeNode.PETITION), ExportFormat.CSV, Audience.HAND_OVER)
                .withPractice(true);
        var file = new ByteArrayOutputStream();
        var written = hub.node.bean(Exports.class).write(order, hub.node.open(), file, Progress.unwatched());
        assertThat(file.toString(StandardCharsets.UTF_8)).contains("Berta at the hub");
        return written;
    }
}
