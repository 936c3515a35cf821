package org.placard.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.export.HandOvers;
import org.placard.fakes.InMemoryVault;
import org.placard.fakes.WholeNode;
import org.placard.shared.HandedOver;

@DisplayName("That names were handed over")
class HandOversTravelTest {

    private static final String RECIPIENT = "The embassy in Bern";
    private static final LocalDate MAY = LocalDate.of(2026, 5, 20);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 3);

    private Stand hub;
    private Stand tablet;

    @BeforeEach
    void aHubAndATablet(@TempDir Path folder) {
        hub = new Stand(new WholeNode(folder.resolve("hub")), "hub");
        tablet = new Stand(new WholeNode(folder.resolve("tablet")), "tablet");
        publishAndVisit();
        assertThat(tablet.join(hub)).isInstanceOf(Joining.Outcome.Done.class);
        publishAndVisit();
    }

    @AfterEach
    void stop() {
        tablet.close();
        hub.close();
    }

    @Test
    @DisplayName("is known at every kiosk of the ring: by its day, and neither to whom nor how many")
    void travels() {
        assertThat(tablet.node.bean(HandedOver.class).lastDay()).isEmpty();
        handOver(JUNE);
        handOver(MAY);
        assertThat(hub.node.bean(Publications.class).hasChanges()).isTrue();

        publishAndVisit();

        assertThat(tablet.node.bean(HandedOver.class).lastDay()).contains(JUNE);
        assertThat(tablet.node.bean(HandOvers.class).of(hub.event(), true)).isEmpty();
        assertThat(tablet.node.placesOf(RECIPIENT.getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    @DisplayName("is heard once, however often it is published, and stays known")
    void once() {
        handOver(MAY);
        publishAndVisit();
        handOver(JUNE);
        publishAndVisit();
        publishAndVisit();

        assertThat(tablet.node.ledger().facts("export.")).hasSize(2);
        assertThat(tablet.node.bean(HandedOver.class).lastDay()).contains(JUNE);
        assertThat(hub.node.ledger().facts("export.")).hasSize(2);
    }

    private void handOver(LocalDate day) {
        hub.node
                .bean(HandOvers.class)
                .record(new HandOvers.Given(WholeNode.PETITION, 12, day, RECIPIENT), InMemoryVault.ANNA);
    }

    private void publishAndVisit() {
        hub.node.bean(Publications.class).publish(hub.node.open());
        tablet.visit(new Stand.Wire(hub));
    }
}
