package org.placard.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placard.campaign.Target;
import org.placard.shared.Delivery;

/** How a letter reaches its official. */
class DeliveryTest {

    private final EventDetails posted = EventSample.of("Placard Bern");

    @Test
    void usuallyItGoesTheEventsWay() {
        assertThat(posted.deliveryTo(wanting(Optional.empty()))).isEqualTo(Delivery.POST);
    }

    @Test
    void aTargetsOwnWayComesFirst() {
        assertThat(posted.deliveryTo(wanting(Optional.of(Delivery.EMBASSY_PARCEL))))
                .isEqualTo(Delivery.EMBASSY_PARCEL);
    }

    private static Target wanting(Optional<Delivery> way) {
        return new Target(Map.of(), Map.of(), List.of(), List.of(), null, null, List.of(), List.of(), way);
    }
}
