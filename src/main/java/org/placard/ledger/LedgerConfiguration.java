package org.placard.ledger;

import java.time.Clock;
import java.util.Optional;
import org.placard.shared.Folders;
import org.placard.shared.ReadinessCheck;
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
        return new Projection(journal, database).follow();
    }

    @Bean
    Verification verification(Projection projection, Folders folders) {
        return new JournalVerification(
                new RealDisk(), folders.data(), problems -> Optional.of(projection.ask(RecordIndex::all)));
    }

    @Bean
    ReadinessCheck ledgerReadiness(Folders folders, Verification verification) {
        return new LedgerReadiness(new RealDisk(), folders.data(), verification);
    }

    @Bean
    Ledger ledger(Journal journal, Projection projection, Sealer sealer) {
        return new JournalLedger(journal, projection, sealer, Clock.systemUTC());
    }
}
