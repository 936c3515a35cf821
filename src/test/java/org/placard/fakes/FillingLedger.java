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

/** A real ledger that takes nothing while its disk is said to be full. */
public final class FillingLedger implements Ledger {

    private final Ledger ledger;
    public volatile boolean full;

    public FillingLedger(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public Taken take(Draft draft) {
        refuseWhileFull();
        return ledger.take(draft);
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
    public Tally tally(EventId event) {
        return ledger.tally(event);
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
