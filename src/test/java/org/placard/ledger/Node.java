package org.placard.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** A ledger with all that belongs to it, on a folder of its own. */
final class Node implements AutoCloseable {

    final Path data;
    final Journal journal;
    final IndexDatabase database;
    final JournalLedger ledger;
    final Disk disk;
    final Exchange exchange;
    final LineStore lines;
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
        exchange = new LedgerExchange(
                journal::identity, lines, fact -> fact.kind().startsWith("travels."), ledger::setApart);
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
    public void close() {
        database.close();
        try {
            journal.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
