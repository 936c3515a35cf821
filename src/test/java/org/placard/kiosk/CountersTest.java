package org.placard.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placard.kiosk.ActedHere.Deed.SIGNED;
import static org.placard.kiosk.ActedHere.Deed.WROTE;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.campaign.Campaign;
import org.placard.campaign.CampaignShelf;
import org.placard.kiosk.ActedHere.Deed;
import org.placard.shared.CampaignSlug;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

class CountersTest {

    private final DefaultListableBeanFactory modules = new DefaultListableBeanFactory();
    private final Counters counters = new Counters(modules.getBeanProvider(ActedHere.class));

    @TempDir
    private Path config;

    private Campaign campaign;

    @BeforeEach
    void oneCampaignIsOnShow() {
        campaign = CampaignShelf.in(config).campaigns().all().getFirst();
    }

    @Test
    void eachDeedIsCountedByItself() {
        did(SIGNED, 412);
        did(WROTE, 10);

        assertThat(counters.of(campaign)).containsEntry(SIGNED, 412).containsEntry(WROTE, 10);
        assertThat(counters.ofAll(List.of(campaign))).isEqualTo(422);
    }

    @Test
    void fewerThanTenAreHiddenAndCannotBeReckonedFromTheSum() {
        did(SIGNED, 412);
        did(WROTE, 9);

        assertThat(counters.of(campaign)).containsOnlyKeys(SIGNED);
        assertThat(counters.ofAll(List.of(campaign))).isEqualTo(412);
    }

    @Test
    void aCountThatFailsIsNoCount() {
        modules.registerSingleton("broken", new Source(SIGNED, -1));
        did(WROTE, 12);

        assertThat(counters.of(campaign)).containsOnlyKeys(WROTE);
    }

    private void did(Deed deed, int count) {
        modules.registerSingleton(deed.name(), new Source(deed, count));
    }

    /** Says what it was told to; nothing, where that is less than nothing. */
    private record Source(Deed deed, int count) implements ActedHere {

        @Override
        public int today(CampaignSlug campaign) {
            if (count < 0) {
                throw new IllegalStateException("The index will not open");
            }
            return count;
        }
    }
}
