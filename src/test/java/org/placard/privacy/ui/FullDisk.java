package org.placard.privacy.ui;

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

/** A ledger whose disk takes nothing until there is room again. */
final class FullDisk implements Ledger {

    private final Ledger behind;
    private boolean full = true;

    FullDisk(Ledger behind) {
        this.behind = behind;
    }

    void makeRoom() {
        full = false;
    }

    @Override
    public Taken take(Draft draft) {
        if (full) {
            throw new UncheckedIOException(new IOException("No space left on device"));
        }
        return behind.take(draft);
    }

    @Override
    public void note(Fact fact) {
        behind.note(fact);
    }

    @Override
    public List<Fact> facts(String kindPrefix) {
        return behind.facts(kindPrefix);
    }

    @Override
    public Tally tally(EventId event) {
        return behind.tally(event);
    }

    @Override
    public Stream<KeptRecord> records(EventId event) {
        return behind.records(event);
    }

    @Override
    public Optional<KeptRecord> record(ActionId id) {
        return behind.record(id);
    }
}
