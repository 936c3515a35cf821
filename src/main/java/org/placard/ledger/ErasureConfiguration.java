package org.placard.ledger;

import org.placard.shared.Pullable;
import org.placard.vault.AfterUnlocking;
import org.placard.vault.RingTrust;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The ring's orders to erase, wherever records are kept. */
@Configuration(proxyBeanMethods = false)
class ErasureConfiguration {

    @Bean
    Tombstones tombstones(
            @Lazy FactStore facts,
            ObjectProvider<LineStore> store,
            ObjectProvider<RingTrust> ring,
            ApplicationEventPublisher events) {
        return new Tombstones(facts, store::getObject, ring::getObject, events::publishEvent);
    }

    @Bean
    Pullable publishedTombstones(Tombstones tombstones) {
        return new PublishedTombstones(tombstones);
    }

    /** A machine on which the order arrived passes it on. */
    @Bean
    TravellingFacts tombstonesTravel() {
        return new TravellingFacts(Tombstone.KIND);
    }

    @Bean
    TravellingFacts erasedTravels() {
        return new TravellingFacts(ErasedFacts.KIND);
    }

    @Bean
    AfterUnlocking tombstonesAreRenewed(Tombstones tombstones) {
        return tombstones::renew;
    }
}
