package org.placard.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.campaign.CampaignShelf;
import org.placard.fakes.InMemoryVault;
import org.placard.vault.OpenVault;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class FirstEventTest {

    @TempDir
    private Path config;

    private final NotedFacts ledger = new NotedFacts();
    private final InMemoryVault vault = new InMemoryVault();
    private Events events;
    private FirstEvent first;

    @BeforeEach
    void aRingWithoutAnEvent() {
        events = PractisedEvents.over(ledger, config, CampaignShelf.in(config).campaigns(), vault);
        var beans = new StaticListableBeanFactory();
        beans.addBean("events", events);
        first = new FirstEvent(beans.getBeanProvider(Events.class));
    }

    @Test
    void itIsBegunWithTheRing() {
        first.prepare(opened());
        assertThat(events.hasBegun()).isTrue();
    }

    @Test
    void whatCouldNotBeBegunWithTheRingIsBegunAtTheNextUnlocking() {
        ledger.fill();
        first.prepare(opened());
        assertThat(events.hasBegun()).isFalse();

        ledger.makeRoom();
        first.catchUp(opened());

        assertThat(events.hasBegun()).isTrue();
    }

    @Test
    void unlockingLaterLeavesTheEventAsItIs() {
        first.prepare(opened());
        var begun = events.current().id();

        first.catchUp(opened());

        assertThat(events.current().id()).isEqualTo(begun);
    }

    private OpenVault opened() {
        return vault.unlock(InMemoryVault.ANNA, InMemoryVault.SEVEN_WORDS).orElseThrow();
    }
}
