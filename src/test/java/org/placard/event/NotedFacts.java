package org.placard.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.placard.ledger.Draft;
import org.placard.ledger.Fact;
import org.placard.ledger.KeptRecord;
import org.placard.ledger.Ledger;
import org.placard.ledger.Taken;
import org.placard.ledger.Tally;
import org.placard.shared.ActionId;
import org.placard.shared.EventId;

/** A ledger that keeps facts in memory, and can be full. */
final class NotedFacts implements Ledger {

    private final List<Fact> facts = new ArrayList<>();
    private boolean full;

    void fill() {
        full = true;
    }

    void makeRoom() {
        full = false;
    }

    @Override
    public void note(Fact fact) {
        if (full) {
            throw new UncheckedIOException(new IOException("No space left on device"));
        }
        facts.add(fact);
    }

    @Override
    public List<Fact> facts(String kindPrefix) {
        return facts.stream().filter(fact -> fact.kind().startsWith(kindPrefix)).toList();
    }

    @Override
    public Taken take(Draft draft) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Tally tally(EventId event) {
        return new Tally(List.of());
    }

    @Override
    public Stream<KeptRecord> records(EventId event) {
        return Stream.empty();
    }

    @Override
    public Optional<KeptRecord> record(ActionId id) {
        return Optional.empty();
    }
}
