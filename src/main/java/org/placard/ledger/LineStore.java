package org.placard.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placard.ledger.Dispatch.Numbered;
import org.placard.shared.ActionId;
import org.placard.shared.EventId;
import org.placard.shared.Sha256;

/** Where lines are kept: the journal, or a database. */
interface LineStore {

    List<HeldLine> lines();

    Optional<HeldLine> line(LineId id);

    /** Whether that link is held at that place of the line. */
    boolean holds(LineId line, long sequence, Sha256 link);

    /** Whether that link is held anywhere in the line. */
    boolean within(LineId line, Sha256 link);

    /** A record's three byte strings, under the link that it was first kept with. */
    Optional<Frame.Kept> record(ActionId id);

    /** What is held of a line between the two, both included, by sequence; several of one sequence in a line that forked. */
    List<Frame.Kept> records(LineId line, long from, long through);

    /** How many counted records of the event stand in the line after that sequence. */
    int countAfter(EventId event, LineId line, long sequence);

    /** The facts that this node noted in one of its own lines after that frame, oldest first. */
    List<Numbered> ownFacts(LineId line, long after);

    /** Keeps all frames or none; returns once they would survive a power cut. */
    void keep(List<Frame> frames);

    /**
     * Takes those sealed parts out of everything that this store keeps, under whatever link and standing a record is
     * held; core and link stay, and {@link #record} and {@link #records} give them with a sealed part of no bytes. Cut
     * off in between, each record is whole or erased and none is lost; the same again goes on from there. Whoever calls
     * has the order for it on disk already.
     *
     * @return how many sealed parts were there; once it returns they are no longer, and a power cut brings none back
     */
    int erase(Set<SealedPart> parts);
}
