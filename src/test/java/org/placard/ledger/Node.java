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
    private final Projection projection;

    private Node(Disk disk, Path data, String scheme) {
        this.data = data;
        this.disk = disk;
        journal = Journal.open(disk, data, Clock.systemUTC());
        database = new IndexDatabase(scheme, data);
        projection = new Projection(journal, database);
        ledger = new JournalLedger(
                () -> journal, KeptFacts.of(() -> journal), () -> projection, Drafts.CHEAP_SEALER, Clock.systemUTC());
        lines = new JournalLines(() -> journal, () -> projection);
        tombstones = new Tombstones(KeptFacts.of(() -> journal), () -> lines, TrustedRing::new, _ -> {});
        exchange = new LedgerExchange(journal::identity, lines, tombstones, Machine::travelling, ledger::setApart);
    }

    static Node on(Path data) {
        return new Node(new RealDisk(), data, "file:");
    }

    static Node on(Disk disk, Path data) {
        return new Node(disk, data, "file:");
    }

    static Node on(Disk disk, Path data, String scheme) {
        return new Node(disk, data, scheme);
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
