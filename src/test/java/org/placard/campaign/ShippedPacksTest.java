package org.placard.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.placard.shared.Folders;

class ShippedPacksTest {

    @Test
    void noPackThatIsShippedHasAFault() {
        assertThat(new PackedCampaigns(new Folders(Path.of("target"), Path.of("kiosk-config"))).faults())
                .isEmpty();
    }
}
