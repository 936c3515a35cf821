package org.placard.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.placard.ledger.Dispatch.Numbered;
import org.placard.shared.ActionId;
import org.placard.shared.EventId;
import org.placard.shared.Sha256;

/** Lines in the journal, found through the index. */
final class JournalLines implements LineStore {

    /** The encapsulation: without it nobody opens the rest. */
    private static final int BEGINNING = 32;

    private final Supplier<Journal> journal;
    private final Supplier<Projection> projection;
    private final Object alone = new Object();

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
    public List<Frame.Kept> missing(LineId line, List<Frame.Kept> records) {
        return records.stream()
                .filter(record ->
                        !holds(line, record.link().sequence(), record.link().hash()))
                .toList();
    }

    @Override
    public List<Frame.Kept> known(List<ActionId> ids) {
        // The journal knows all ids by heart; the index is only asked for one that is there.
        return ids.stream()
                .filter(journal.get()::holds)
                .flatMap(id -> projection.get().ask(index -> index.known(id)).stream())
                .map(journal.get()::read)
                .toList();
    }

    @Override
    public List<Head> heads(LineId line) {
        return journal.get().lines().headsOf(line);
    }

    @Override
    public boolean isVouchedFor(Head head) {
        return journal.get().lines().isVouchedFor(head);
    }

    @Override
    public List<Dispatch> told(HeldLine line) {
        return journal.get().lines().toldOf(line.id());
    }

    @Override
    public List<Frame.Kept> records(LineId line, long from, long through) {
        return rows(line, from, through).stream().map(journal.get()::read).toList();
    }

    @Override
    public List<Step> steps(HeldLine line) {
        return projection.get().ask(index -> Settling.steps(line, index, journal.get()));
    }

    @Override
    public Stream<Frame.Kept> untrusted() {
        return Stream.iterate(
                        untrusted(0),
                        page -> !page.isEmpty(),
                        page -> untrusted(page.getLast().number()))
                .flatMap(page -> page.stream().map(journal.get()::read));
    }

    private List<IndexRow> untrusted(long after) {
        return projection.get().untrusted(after);
    }

    @Override
    public int untrustedAmong(List<Frame.Kept> records) {
        return projection.get().ask(index -> (int) records.stream()
                .map(record -> Stretch.idOf(record.core()))
                .flatMap(id -> index.known(id).stream())
                .filter(row -> row.standing() == Frame.Standing.UNTRUSTED)
                .count());
    }

    /** Nothing to do: the index settles before it answers. */
    @Override
    public void settle(Revocation revocation) {}

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
    public <T> T alone(LineId line, Supplier<T> work) {
        synchronized (alone) {
            return work.get();
        }
    }

    @Override
    public void keep(List<Frame> frames) {
        journal.get().append(new Entry.Arrived(frames));
    }

    @Override
    public int erase(Set<SealedPart> parts) {
        var rows = standing(parts);
        // Only whoever has its beginning can open a part of one.
        journal.get()
                .forget(rows.stream()
                        .map(row -> Arrays.copyOf(journal.get().read(row).sealed(), BEGINNING))
                        .toList());
        rows.stream()
                .map(IndexRow::segment)
                .distinct()
                .forEach(segment -> journal.get().rewrite(segment, frame -> without(frame, parts)));
        if (!rows.isEmpty()) {
            projection.get().compact();
        }
        return rows.size();
    }

    @Override
    public List<Remnant> remnants() {
        return List.of(Remnant.FLASH);
    }

    private List<IndexRow> standing(Set<SealedPart> parts) {
        return parts.stream()
                .filter(part -> journal.get().holds(part.record()))
                .flatMap(part -> projection.get().ask(index -> index.all(part.record())).stream()
                        .filter(IndexRow::hasSealed)
                        .filter(row -> SealedPart.of(journal.get().read(row)).equals(part)))
                .toList();
    }

    private static Optional<Frame> without(Frame frame, Set<SealedPart> parts) {
        return switch (frame) {
            case Frame.Kept kept when isOne(kept, parts) -> Optional.of(kept.erased());
            case Frame.Received received
            when isOne(received.record(), parts) ->
                Optional.of(new Frame.Received(
                        received.standing(), received.record().erased()));
            default -> Optional.empty();
        };
    }

    private static boolean isOne(Frame.Kept kept, Set<SealedPart> parts) {
        return !kept.isErased() && parts.contains(SealedPart.of(kept));
    }

    private List<IndexRow> rows(LineId line, long from, long through) {
        return projection.get().ask(index -> index.between(line, from, through));
    }
}
