package org.placard.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.placard.fakes.OnDisk;
import org.placard.vault.KeyFacts;

/** A ledger with all that belongs to it, on a folder of its own. */
final class Node implements Machine {

    final Path data;
    final Journal journal;
    final IndexDatabase database;
    final JournalLedger ledger;
    final Disk disk;
    final Exchange exchange;
    final LineStore lines;
    final Tombstones tombstones;
    final Revocations revocations;
    private final Projection projection;

    private Node(Disk disk, Path data, String scheme, Clock clock) {
        this.data = data;
        this.disk = disk;
        journal = Journal.open(disk, data, clock);
        database = new IndexDatabase(scheme, data);
        revocations = new Revocations(KeptFacts.of(() -> journal), () -> settled(), TrustedRing::new, _ -> {});
        projection = new Projection(journal, database, new Settling(journal, revocations::known));
        ledger = new JournalLedger(
                () -> journal, KeptFacts.of(() -> journal), () -> projection, Drafts.CHEAP_SEALER, clock);
        lines = new JournalLines(() -> journal, () -> projection);
        tombstones = new Tombstones(KeptFacts.of(() -> journal), () -> lines, TrustedRing::new, _ -> {});
        exchange = new LedgerExchange(
                journal::identity, lines, tombstones, revocations, Machine::travelling, ledger::setApart);
    }

    static Node on(Path data) {
        return on(data, Clock.systemUTC());
    }

    static Node on(Path data, Clock clock) {
        return new Node(new RealDisk(), data, "file:", clock);
    }

    private LineStore settled() {
        return lines;
    }

    static Node on(Disk disk, Path data) {
        return new Node(disk, data, "file:", Clock.systemUTC());
    }

    static Node on(Disk disk, Path data, String scheme) {
        return new Node(disk, data, scheme, Clock.systemUTC());
    }

    Optional<List<IndexRow>> projectedRows() {
        return Optional.of(projection.ask(RecordIndex::all));
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
        return OnDisk.holding(data, bytes);
    }

    @Override
    public Revocations revocations() {
        return revocations;
    }

    @Override
    public KeyFacts keys() {
        return new JournalKeyFacts(KeptFacts.of(() -> journal), Stream::empty);
    }

    @Override
    public Verification.Report verified() {
        return new JournalVerification(
                        disk, data, problems -> projectedRows(), order -> order.wasGivenBy(new TrustedRing()))
                .run();
    }

    @Override
    public void close() {
        database.close();
        try {
            journal.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
