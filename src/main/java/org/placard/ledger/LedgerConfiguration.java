package org.placard.ledger;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.placard.shared.Folders;
import org.placard.shared.ReadinessCheck;
import org.placard.vault.RingTrust;
import org.placard.vault.Sealer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnNotWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * Opens the journal first, which takes the folder's lock, and only then the index beside it. What is offered to others
 * opens neither before it is used: a command that only reads, or prints its help, must not hold or mend the data.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(HubChosen.Not.class)
class LedgerConfiguration {

    @Bean
    Journal journal(Folders folders) {
        return Journal.open(new RealDisk(), folders.data(), Clock.systemUTC());
    }

    @Bean
    @ConditionalOnWebApplication
    KeptFacts keptFacts(ObjectProvider<Journal> journal) {
        return KeptFacts.of(journal::getObject);
    }

    @Bean
    @ConditionalOnNotWebApplication
    KeptFacts keptFactsForACommand(
            Folders folders, ObjectProvider<Journal> journal, ConfigurableListableBeanFactory beans) {
        return KeptFacts.unopened(
                new RealDisk(),
                folders.data(),
                journal::getObject,
                () -> Optional.ofNullable((Journal) beans.getSingleton("journal")));
    }

    /** Also the application's data source: what other modules keep in it must be theirs to lose. */
    @Bean
    IndexDatabase indexDatabase(Journal journal, Folders folders) {
        return new IndexDatabase("file:", folders.data());
    }

    @Bean
    Projection projection(Journal journal, IndexDatabase database, Revocations revocations) {
        return new Projection(journal, database, new Settling(journal, revocations::known)).follow();
    }

    @Bean
    @ConditionalOnNotWebApplication
    Verification verificationForACommand(Folders folders, ObjectProvider<RingTrust> ring) {
        return new JournalVerification(
                new RealDisk(),
                folders.data(),
                new ClosedIndex(folders.data()),
                order -> order.wasGivenBy(ring.getObject()));
    }

    @Bean
    @ConditionalOnWebApplication
    Verification verification(ObjectProvider<Projection> projection, Folders folders, ObjectProvider<RingTrust> ring) {
        return new JournalVerification(
                new RealDisk(),
                folders.data(),
                problems -> Optional.of(projection.getObject().ask(RecordIndex::all)),
                order -> order.wasGivenBy(ring.getObject()));
    }

    @Bean
    ReadinessCheck ledgerReadiness(Folders folders, Verification verification) {
        return new LedgerReadiness(new RealDisk(), folders.data(), verification);
    }

    @Bean
    JournalLedger ledger(
            ObjectProvider<Journal> journal, KeptFacts facts, ObjectProvider<Projection> projection, Sealer sealer) {
        return new JournalLedger(journal::getObject, facts, projection::getObject, sealer, Clock.systemUTC());
    }

    @Bean
    Exchange exchange(
            ObjectProvider<Journal> journal,
            LineStore store,
            Tombstones tombstones,
            Revocations revocations,
            JournalLedger ledger,
            List<TravellingFacts> travelling) {
        return new LedgerExchange(
                () -> journal.getObject().identity(),
                store,
                tombstones,
                revocations,
                fact -> travelling.stream()
                        .flatMap(kinds -> kinds.of(fact).stream())
                        .findFirst(),
                ledger::setApart);
    }

    @Bean
    LineStore lineStore(ObjectProvider<Journal> journal, ObjectProvider<Projection> projection) {
        return new JournalLines(journal::getObject, projection::getObject);
    }
}
