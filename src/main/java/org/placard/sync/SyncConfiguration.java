package org.placard.sync;

import org.placard.ledger.TravellingFacts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of this module's own facts is for others. */
@Configuration(proxyBeanMethods = false)
class SyncConfiguration {

    /** A machine introduces itself by it. */
    @Bean
    TravellingFacts credentialsTravel() {
        return new TravellingFacts(Peers.CREDENTIAL);
    }
}
