package org.placard.ledger;

import org.placard.shared.Pullable;
import org.placard.vault.AfterUnlocking;
import org.placard.vault.RingTrust;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The ring's word on machines that were sent away, wherever records are kept. */
@Configuration(proxyBeanMethods = false)
class RevocationConfiguration {

    @Bean
    Revocations revocations(
            @Lazy FactStore facts,
            ObjectProvider<LineStore> store,
            ObjectProvider<RingTrust> ring,
            ApplicationEventPublisher events) {
        return new Revocations(facts, store::getObject, ring::getObject, events::publishEvent);
    }

    @Bean
    Pullable publishedRevocations(Revocations revocations) {
        return new PublishedRevocations(revocations);
    }

    /** A machine on which it arrived passes it on. */
    @Bean
    TravellingFacts revocationsTravel() {
        return new TravellingFacts(Revocation.KIND);
    }

    @Bean
    AfterUnlocking revocationsAreRenewed(Revocations revocations) {
        return revocations::renew;
    }
}
