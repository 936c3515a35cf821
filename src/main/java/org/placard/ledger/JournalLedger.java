package org.placard.ledger;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.placard.ledger.Exchange.Foreign;
import org.placard.ledger.Frame.Standing;
import org.placard.shared.ActionId;
import org.placard.shared.EventId;
import org.placard.vault.Sealer;

/** The ledger over the journal; questions about records go through the index to the journal's bytes. */
final class JournalLedger implements Ledger {

    private final Supplier<Journal> journal;
    private final KeptFacts facts;
    private final Supplier<Projection> projection;
    private final Sealer sealer;
    private final Clock clock;

    JournalLedger(
            Supplier<Journal> journal, KeptFacts facts, Supplier<Projection> projection, Sealer sealer, Clock clock) {
        this.journal = journal;
        this.facts = facts;
        this.projection = projection;
        this.sealer = sealer;
        this.clock = clock;
    }

    @Override
    public Taken take(Draft draft) {
        if (journal.get().holds(draft.id())) {
            return new Taken.AlreadyKept();
        }
        var node = journal.get().node();
        return journal.get().append(Entry.Action.sealed(draft, node, sealer, clock.instant()));
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
        return facts.told(kindPrefix);
    }

    @Override
    public Tally tally(EventId event) {
        return projection.get().ask(index -> index.tally(event));
    }

    @Override
    public Stream<KeptRecord> records(EventId event) {
        return rows(event).map(this::kept);
    }

    @Override
    public Stream<Filed> filed(EventId event) {
        return pages(event)
                .flatMap(page -> journal.get().spans(page).stream())
                .flatMap(span -> span.rows().stream().map(row -> filed(row, span)));
    }

    @Override
    public Optional<KeptRecord> record(ActionId id) {
        return projection.get().ask(index -> index.row(id)).map(this::kept);
    }

    @Override
    public Stream<KeptRecord> untrusted(EventId event) {
        return wasAnyoneSentAway()
                ? paged(number -> projection.get().untrusted(number))
                        .filter(row -> row.event().equals(event))
                        .map(this::kept)
                : Stream.empty();
    }

    /** The facts can be read beside a running node, and mostly there is nothing to look for in the index. */
    private boolean wasAnyoneSentAway() {
        return !facts.ofKind(Revocations.KINDS).isEmpty();
    }

    /** What came with the id of another record, oldest first; close the stream. */
    Stream<KeptRecord> setApart() {
        return paged(number -> projection.get().ask(index -> index.standing(Standing.SET_APART, number)))
                .map(this::kept);
    }

    private static Stream<IndexRow> paged(LongFunction<List<IndexRow>> pageAfter) {
        return Stream.iterate(
                        pageAfter.apply(0),
                        page -> !page.isEmpty(),
                        page -> pageAfter.apply(page.getLast().number()))
                .flatMap(List::stream);
    }

    private static Filed filed(IndexRow row, Span span) {
        return new Filed(row.campaign(), row.kind(), row.practice(), () -> KeptRecord.of(span.read(row)));
    }

    private Stream<IndexRow> rows(EventId event) {
        return pages(event).flatMap(List::stream);
    }

    private Stream<List<IndexRow>> pages(EventId event) {
        return Stream.iterate(
                page(event, 0),
                page -> !page.isEmpty(),
                page -> page(event, page.getLast().number()));
    }

    private List<IndexRow> page(EventId event, long after) {
        return projection.get().ask(index -> index.after(event, after));
    }

    private KeptRecord kept(IndexRow row) {
        return KeptRecord.of(journal.get().read(row));
    }
}
