package org.placard.ledger;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.placard.ledger.Exchange.Foreign;
import org.placard.ledger.Frame.Standing;
import org.placard.ledger.HubRecords.Row;
import org.placard.shared.ActionId;
import org.placard.shared.EventId;
import org.placard.vault.Sealer;

/** The ledger over a database that several processes share. */
final class DatabaseLedger implements Ledger {

    private final Supplier<NodeIdentity> node;
    private final Supplier<OwnLine> line;
    private final FactStore facts;
    private final Supplier<HubRecords> records;
    private final LineStore lines;
    private final Sealer sealer;
    private final Clock clock;

    DatabaseLedger(
            Supplier<NodeIdentity> node,
            Supplier<OwnLine> line,
            FactStore facts,
            Supplier<HubRecords> records,
            LineStore lines,
            Sealer sealer,
            Clock clock) {
        this.node = node;
        this.line = line;
        this.facts = facts;
        this.records = records;
        this.lines = lines;
        this.sealer = sealer;
        this.clock = clock;
    }

    @Override
    public Taken take(Draft draft) {
        return line.get().append(Entry.Action.sealed(draft, node.get().id(), sealer, clock.instant()));
    }

    @Override
    public void note(Fact fact) {
        facts.keep(fact);
    }

    @Override
    public List<Fact> facts(String kindPrefix) {
        return facts.ofKind(kindPrefix);
    }

    @Override
    public List<Foreign> told(String kindPrefix) {
        return Hearsay.of(lines.lines(), lines::told, kindPrefix);
    }

    @Override
    public Tally tally(EventId event) {
        return records.get().tally(event);
    }

    @Override
    public Stream<KeptRecord> records(EventId event) {
        return pages(number -> records.get().after(event, number));
    }

    @Override
    public Optional<KeptRecord> record(ActionId id) {
        return records.get().record(id).map(row -> KeptRecord.of(row.kept()));
    }

    /** What came with the id of another record, oldest first. */
    Stream<KeptRecord> setApart() {
        return records.get().all(Standing.SET_APART).map(row -> KeptRecord.of(row.kept()));
    }

    @Override
    public Stream<KeptRecord> untrusted(EventId event) {
        return records.get()
                .all(Standing.UNTRUSTED)
                .map(row -> KeptRecord.of(row.kept()))
                .filter(kept -> kept.event().equals(event));
    }

    private static Stream<KeptRecord> pages(LongFunction<List<Row>> pageAfter) {
        return Stream.iterate(
                        pageAfter.apply(0),
                        page -> !page.isEmpty(),
                        page -> pageAfter.apply(page.getLast().number()))
                .flatMap(page -> page.stream().map(row -> KeptRecord.of(row.kept())));
    }
}
