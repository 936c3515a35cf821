package org.placard.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.event.EventDetails;
import org.placard.event.EventDetails.Paper;
import org.placard.event.EventDetails.PrivacyNotice;
import org.placard.event.Events;
import org.placard.event.Events.Changed;
import org.placard.fakes.InMemoryVault;
import org.placard.fakes.WholeNode;
import org.placard.ledger.KeptRecord;
import org.placard.privacy.Ending;
import org.placard.privacy.TakingBack;
import org.placard.shared.CountryCode;
import org.placard.shared.Delivery;
import org.placard.shared.LanguageTag;
import org.placard.shared.ReceiptNumber;

@DisplayName("An event's data ends on all machines of a ring")
class EndedEverywhereTest {

    @Test
    @DisplayName(
            "What the hub ended is gone from a tablet at its next visit, and the tablet takes nothing back any more")
    void everywhere(@TempDir Path folder) {
        try (var hub = new Stand(new WholeNode(folder.resolve("hub")), "hub");
                var tablet = new Stand(new WholeNode(folder.resolve("tablet")), "tablet")) {
            open(hub);
            hub.node.bean(Publications.class).publish(hub.node.open());
            assertThat(tablet.join(hub)).isInstanceOf(Joining.Outcome.Done.class);
            tablet.visit(new Stand.Wire(hub));
            tablet.sign(2);
            tablet.visit(new Stand.Wire(hub));
            var signed = records(tablet, hub);
            assertThat(signed).hasSize(2);

            end(hub);
            tablet.visit(new Stand.Wire(hub));

            assertThat(records(tablet, hub)).hasSize(2).allMatch(KeptRecord::isErased);
            signed.forEach(
                    record -> assertThat(tablet.node.placesOf(record.sealed())).isEmpty());
            assertThat(tablet.node.bean(Events.class).current().isEnded()).isTrue();
            var takingBack = tablet.node.bean(TakingBack.class);
            assertThat(takingBack.take(takingBack.begin(), new ReceiptNumber("4827913066550213"), LanguageTag.ENGLISH))
                    .isEqualTo(TakingBack.Answer.ENDED);
        }
    }

    @Test
    @DisplayName("What a machine took that is not believed goes with the rest, and nobody has to decide on it first")
    void notBelieved(@TempDir Path folder) {
        try (var hub = new Stand(new WholeNode(folder.resolve("hub")), "hub");
                var tablet = new Stand(new WholeNode(folder.resolve("tablet")), "tablet")) {
            open(hub);
            hub.node.bean(Publications.class).publish(hub.node.open());
            assertThat(tablet.join(hub)).isInstanceOf(Joining.Outcome.Done.class);
            tablet.visit(new Stand.Wire(hub));
            tablet.sign(2);
            tablet.visit(new Stand.Wire(hub));
            var signed = records(hub, hub);
            var key = tablet.exchange().identity().publicKey();
            var desk = hub.node.bean(TrustDesk.class);
            desk.sendAway(hub.node.open(), key, desk.cuts(key).getLast().hour());
            assertThat(records(hub, hub)).isEmpty();

            end(hub);

            assertThat(signed)
                    .hasSize(2)
                    .allSatisfy(record ->
                            assertThat(hub.node.placesOf(record.sealed())).isEmpty());
        }
    }

    private static void open(Stand hub) {
        var events = hub.node.bean(Events.class);
        assertThat(events.describe(market(), InMemoryVault.ANNA)).isInstanceOf(Changed.Done.class);
        assertThat(events.open(InMemoryVault.ANNA)).isInstanceOf(Changed.Done.class);
    }

    private static void end(Stand hub) {
        var events = hub.node.bean(Events.class);
        assertThat(events.close(InMemoryVault.ANNA, "All was counted.")).isInstanceOf(Changed.Done.class);
        assertThat(hub.node.bean(Ending.class).end(events.current(), hub.node.open()))
                .isEqualTo(new Ending.Ended.Done(2));
    }

    private static List<KeptRecord> records(Stand stand, Stand hub) {
        try (var records = stand.node.ledger().records(hub.event())) {
            return records.toList();
        }
    }

    private static EventDetails market() {
        return new EventDetails(
                "Winter market",
                "Bern",
                new CountryCode("CH"),
                null,
                null,
                "Some Group",
                "data@example.org",
                LocalDate.now(ZoneOffset.UTC).plusDays(5),
                16,
                Paper.A4,
                Delivery.POST,
                List.of(WholeNode.PETITION),
                List.of(LanguageTag.ENGLISH),
                Map.of(LanguageTag.ENGLISH, new PrivacyNotice("Names", "The office", "CN", "All", "The authority")));
    }
}
