package org.placard.fakes;

import java.io.IOException;
import java.io.UncheckedIOException;
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

/** A real ledger whose disk is said to be full, or whose index is said to be gone, and that is itself in all else. */
public final class TroubledLedger implements Ledger {

    private final Ledger ledger;
    private volatile boolean full;
    private volatile boolean uncounted;

    public TroubledLedger(Ledger ledger) {
        this.ledger = ledger;
    }

    /** From here on it takes nothing. */
    public TroubledLedger fill() {
        full = true;
        return this;
    }

    public void makeRoom() {
        full = false;
    }

    /** From here on it counts nothing. */
    public TroubledLedger loseIndex() {
        uncounted = true;
        return this;
    }

    @Override
    public Taken take(Draft draft) {
        refuseWhileFull();
        return ledger.take(draft);
    }

    @Override
    public Tally tally(EventId event) {
        if (uncounted) {
            throw new UncheckedIOException(new IOException("The index will not open"));
        }
        return ledger.tally(event);
    }

    @Override
    public void note(Fact fact) {
        refuseWhileFull();
        ledger.note(fact);
    }

    private void refuseWhileFull() {
        if (full) {
            throw new UncheckedIOException(new IOException("No space left on device"));
        }
    }

    @Override
    public List<Fact> facts(String kindPrefix) {
        return ledger.facts(kindPrefix);
    }

    @Override
    public Stream<KeptRecord> records(EventId event) {
        return ledger.records(event);
    }

    @Override
    public Optional<KeptRecord> record(ActionId id) {
        return ledger.record(id);
    }
}
