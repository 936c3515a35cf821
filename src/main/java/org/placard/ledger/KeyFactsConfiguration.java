package org.placard.ledger;

import org.placard.vault.KeyFacts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The ring's facts, wherever facts are kept. */
@Configuration(proxyBeanMethods = false)
class KeyFactsConfiguration {

    @Bean
    KeyFacts keyFacts(@Lazy FactStore facts, ObjectProvider<Exchange> exchange) {
        return new JournalKeyFacts(facts, () -> exchange.getObject().told(JournalKeyFacts.GRANTED).stream());
    }

    /** A ring that was left behind is read by the one that its node joined. */
    @Bean
    TravellingFacts grantsTravel() {
        return new TravellingFacts(JournalKeyFacts.GRANTED);
    }
}
