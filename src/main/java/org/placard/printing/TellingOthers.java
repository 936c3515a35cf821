package org.placard.printing;

import org.placard.ledger.TravellingFacts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What became of letters is told where records are gathered, so that the sums there add up: by numbers, and of nobody. */
@Configuration(proxyBeanMethods = false)
class TellingOthers {

    @Bean
    TravellingFacts stepsTravel() {
        return new TravellingFacts(JobFacts.PREFIX, JobFacts::trimmed);
    }

    @Bean
    TravellingFacts postTravels() {
        return new TravellingFacts(PostFacts.SENT, PostFacts::trimmed);
    }

    @Bean
    TravellingFacts closingsTravel() {
        return new TravellingFacts(Closing.CLOSED, Closing::trimmed);
    }
}
