package org.placard.ledger;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.placard.fakes.InTables;
import org.placard.vault.KeyFacts;

/** A process of a hub that keeps everything in a database. */
final class HubNode implements Machine {

    final HikariDataSource source;
    final DatabaseLines lines;
    private final DatabaseLedger ledger;
    private final Exchange exchange;
    private final FactStore facts;
    private final OwnLine own;
    final Tombstones tombstones;
    final Revocations revocations;

    private HubNode(String address, Path data) {
        source = new HubDatabase(address, null, null).open();
        var disk = new RealDisk();
        var identity = HubIdentity.in(disk, data, source);
        lines = new DatabaseLines(source);
        own = new OwnLine(identity, source, lines, Clock.systemUTC());
        facts = new DatabaseFacts(source, () -> own);
        var records = new HubRecords(source);
        ledger = new DatabaseLedger(
                () -> identity, () -> own, facts, () -> records, lines, Drafts.CHEAP_SEALER, Clock.systemUTC());
        tombstones = new Tombstones(facts, () -> lines, TrustedRing::new, _ -> {});
        revocations = new Revocations(facts, () -> lines, TrustedRing::new, _ -> {});
        exchange = new LedgerExchange(
                () -> identity, lines, tombstones, revocations, Machine::travelling, ledger::setApart);
    }

    static HubNode on(String address, Path data) {
        return new HubNode(address, data);
    }

    @Override
    public Ledger ledger() {
        return ledger;
    }

    @Override
    public Exchange exchange() {
        return exchange;
    }

    @Override
    public LineStore lines() {
        return lines;
    }

    @Override
    public Tombstones tombstones() {
        return tombstones;
    }

    @Override
    public List<?> placesOf(byte[] bytes) {
        return InTables.holding(source, bytes);
    }

    @Override
    public Revocations revocations() {
        return revocations;
    }

    @Override
    public KeyFacts keys() {
        return new JournalKeyFacts(facts, Stream::empty);
    }

    @Override
    public Verification.Report verified() {
        return new DatabaseVerification(() -> source, order -> order.wasGivenBy(new TrustedRing())).run();
    }

    @Override
    public void close() {
        own.close();
        source.close();
    }
}
