package org.placard.console;

import org.placard.ledger.TravellingFacts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which letters came out of this console's file is told where records are gathered: by their ids alone. */
@Configuration(proxyBeanMethods = false)
class TellingPrinted {

    @Bean
    TravellingFacts printedLettersTravel() {
        return new TravellingFacts(PrintedLetters.KIND);
    }
}
