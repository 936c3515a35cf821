package org.placard.paper;

import org.placard.ledger.TravellingFacts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What was counted on paper is told where records are gathered. */
@Configuration(proxyBeanMethods = false)
class TellingCounts {

    @Bean
    TravellingFacts countsTravel() {
        return new TravellingFacts(PaperFacts.COUNTED, PaperFacts::trimmed);
    }
}
