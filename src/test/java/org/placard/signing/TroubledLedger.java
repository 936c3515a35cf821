package org.placard.signing;

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

/** A ledger that fails in one respect and is the real one in all others. */
record TroubledLedger(Ledger ledger, Trouble trouble) implements Ledger {

    enum Trouble {
        DISK_IS_FULL,
        CANNOT_COUNT
    }

    @Override
    public Taken take(Draft draft) {
        if (trouble == Trouble.DISK_IS_FULL) {
            throw new UncheckedIOException(new IOException("No space left on device"));
        }
        return ledger.take(draft);
    }

    @Override
    public Tally tally(EventId id) {
        if (trouble == Trouble.CANNOT_COUNT) {
            throw new UncheckedIOException(new IOException("The index will not open"));
        }
        return ledger.tally(id);
    }

    @Override
    public void note(Fact fact) {
        ledger.note(fact);
    }

    @Override
    public List<Fact> facts(String kindPrefix) {
        return ledger.facts(kindPrefix);
    }

    @Override
    public Stream<KeptRecord> records(EventId id) {
        return ledger.records(id);
    }

    @Override
    public Optional<KeptRecord> record(ActionId id) {
        return ledger.record(id);
    }
}
