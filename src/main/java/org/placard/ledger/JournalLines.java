package org.placard.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.placard.ledger.Dispatch.Numbered;
import org.placard.shared.ActionId;
import org.placard.shared.EventId;
import org.placard.shared.Sha256;

/** Lines in the journal, found through the index. */
final class JournalLines implements LineStore {

    private final Supplier<Journal> journal;
    private final Supplier<Projection> projection;

    JournalLines(Supplier<Journal> journal, Supplier<Projection> projection) {
        this.journal = journal;
        this.projection = projection;
    }

    @Override
    public List<HeldLine> lines() {
        return journal.get().lines().all();
    }

    @Override
    public Optional<HeldLine> line(LineId id) {
        return journal.get().lines().line(id);
    }

    @Override
    public boolean holds(LineId line, long sequence, Sha256 link) {
        var held = line(line);
        if (held.isEmpty()) {
            return false;
        }
        // Nearly always it is asked for an end or for what comes after all ends; neither needs the index.
        var tips = held.get().tips();
        return tips.contains(new Tip(sequence, link))
                || (tips.stream().anyMatch(tip -> tip.sequence() > sequence || tips.size() > 1)
                        && rows(line, sequence, sequence).stream()
                                .anyMatch(row -> row.link().equals(link)));
    }

    @Override
    public boolean within(LineId line, Sha256 link) {
        return projection.get().ask(index -> index.within(line, link));
    }

    @Override
    public Optional<Frame.Kept> record(ActionId id) {
        // The journal knows all ids by heart; the index is only asked for one that is there.
        return journal.get().holds(id)
                ? projection.get().ask(index -> index.row(id)).map(journal.get()::read)
                : Optional.empty();
    }

    @Override
    public List<Frame.Kept> records(LineId line, long from, long through) {
        return rows(line, from, through).stream().map(journal.get()::read).toList();
    }

    @Override
    public int countAfter(EventId event, LineId line, long sequence) {
        return projection.get().ask(index -> index.countAfter(event, line, sequence));
    }

    @Override
    public List<Numbered> ownFacts(LineId line, long after) {
        return journal.get().lines().factsOf(line).stream()
                .filter(numbered -> numbered.number() > after)
                .toList();
    }

    @Override
    public void keep(List<Frame> frames) {
        journal.get().append(new Entry.Arrived(frames));
    }

    private List<IndexRow> rows(LineId line, long from, long through) {
        return projection.get().ask(index -> index.between(line, from, through));
    }
}
