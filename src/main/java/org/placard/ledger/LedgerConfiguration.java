package org.placard.ledger;

import java.time.Clock;
import org.placard.shared.Folders;
import org.placard.vault.KeyFacts;
import org.placard.vault.Sealer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the journal first, which takes the folder's lock, and only then the index beside it. */
@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

    @Bean
    Journal journal(Folders folders) {
        return Journal.open(new RealDisk(), folders.data(), Clock.systemUTC());
    }

    @Bean
    KeyFacts keyFacts(Journal journal) {
        return new JournalKeyFacts(journal);
    }

    /** Also the application's data source: what other modules keep in it must be theirs to lose. */
    @Bean
    IndexDatabase indexDatabase(Journal journal, Folders folders) {
        return new IndexDatabase("file:", folders.data());
    }

    @Bean
    Projection projection(Journal journal, IndexDatabase database) {
        return new Projection(journal, database);
    }

    @Bean
    Ledger ledger(Journal journal, Projection projection, Sealer sealer) {
        return new JournalLedger(journal, projection, sealer, Clock.systemUTC());
    }
}
