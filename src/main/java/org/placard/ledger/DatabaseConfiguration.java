package org.placard.ledger;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import org.placard.shared.Folders;
import org.placard.shared.ReadinessCheck;
import org.placard.shared.UnreadyException;
import org.placard.vault.RingTrust;
import org.placard.vault.Sealer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/** Everything in a database, instead of journal and index. What is offered to others connects only once it is used. */
@Configuration(proxyBeanMethods = false)
@Conditional(HubChosen.class)
class DatabaseConfiguration {

    /** Also the application's data source. */
    @Bean(destroyMethod = "close")
    HikariDataSource hubDataSource(Environment environment, Folders folders) {
        var database = HubDatabase.configuredIn(environment).orElseThrow();
        if (Files.isDirectory(Journal.folder(folders.data()))) {
            throw new UnreadyException(
                    "There is a journal in " + folders.data() + ", and the hub's database is " + database
                            + ". Take the database out of kiosk.yaml, or give a folder without a journal with --data.");
        }
        return database.open();
    }

    @Bean
    NodeIdentity hubIdentity(HikariDataSource source, Folders folders) {
        return HubIdentity.in(new RealDisk(), folders.data(), source);
    }

    @Bean
    DatabaseLines databaseLines(HikariDataSource source) {
        return new DatabaseLines(source);
    }

    @Bean
    HubRecords hubRecords(HikariDataSource source) {
        return new HubRecords(source);
    }

    @Bean
    OwnLine ownLine(NodeIdentity identity, HikariDataSource source, DatabaseLines lines) {
        return new OwnLine(identity, source, lines, Clock.systemUTC());
    }

    @Bean
    FactStore databaseFacts(HikariDataSource source, ObjectProvider<OwnLine> line) {
        return new DatabaseFacts(source, line::getObject);
    }

    @Bean
    SharedFiles sharedFiles(ObjectProvider<HikariDataSource> source) {
        return new SharedFiles(source::getObject);
    }

    @Bean
    Turns turns(ObjectProvider<HikariDataSource> source) {
        return new Turns(source::getObject);
    }

    @Bean
    Verification databaseVerification(ObjectProvider<HikariDataSource> source, ObjectProvider<RingTrust> ring) {
        return new DatabaseVerification(source::getObject, order -> order.wasGivenBy(ring.getObject()));
    }

    @Bean
    ReadinessCheck ledgerReadiness(Folders folders, Verification verification) {
        return new LedgerReadiness(new RealDisk(), folders.data(), verification);
    }

    @Bean
    DatabaseLedger ledger(
            ObjectProvider<NodeIdentity> identity,
            ObjectProvider<OwnLine> line,
            @Lazy FactStore facts,
            ObjectProvider<HubRecords> records,
            @Lazy LineStore lines,
            Sealer sealer) {
        return new DatabaseLedger(
                identity::getObject, line::getObject, facts, records::getObject, lines, sealer, Clock.systemUTC());
    }

    @Bean
    Exchange exchange(
            ObjectProvider<NodeIdentity> identity,
            @Lazy LineStore lines,
            Tombstones tombstones,
            Revocations revocations,
            DatabaseLedger ledger,
            List<TravellingFacts> travelling) {
        return new LedgerExchange(
                identity::getObject,
                lines,
                tombstones,
                revocations,
                fact -> travelling.stream()
                        .flatMap(kinds -> kinds.of(fact).stream())
                        .findFirst(),
                ledger::setApart);
    }
}
