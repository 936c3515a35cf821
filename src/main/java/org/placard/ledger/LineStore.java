package org.placard.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
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

    /** Of these records of one line those that are not held in their place. */
    List<Frame.Kept> missing(LineId line, List<Frame.Kept> records);

    /** A record's three byte strings, under the link that it was first kept with. */
    default Optional<Frame.Kept> record(ActionId id) {
        return known(List.of(id)).stream().findFirst();
    }

    /** The counted records with these ids, as far as they are held, each under the link that it was first kept with. */
    List<Frame.Kept> known(List<ActionId> ids);

    /** What its node signed of a line, in the order in which it was brought here; nothing of a line of one's own. */
    List<Head> heads(LineId line);

    boolean isVouchedFor(Head head);

    /** The facts of a line's node that were brought here, in the order in which they came. */
    List<Dispatch> told(HeldLine line);

    /** What is held of a line between the two, both included, by sequence; several of one sequence in a line that forked. */
    List<Frame.Kept> records(LineId line, long from, long through);

    /** The links of a line as they are held, by sequence. */
    List<Step> steps(HeldLine line);

    /** How many of these records, all in one line, are past the last link that is believed of their machine. */
    int untrustedAmong(List<Frame.Kept> records);

    /** Past the last link that is believed of their machine, in the order in which they came; close the stream. */
    Stream<Frame.Kept> untrusted();

    /**
     * Makes count what is believed of a machine that was sent away, and nothing else of it. Within {@link #alone} of each of
     * its lines, or where nobody reads in between; the same again changes nothing.
     */
    void settle(Revocation revocation);

    /** How many counted records of the event stand in the line after that sequence. */
    int countAfter(EventId event, LineId line, long sequence);

    /** The facts that this node noted in one of its own lines after that frame, oldest first. */
    List<Numbered> ownFacts(LineId line, long after);

    /**
     * Does something to a line while nobody else changes it, here or in another process. What is kept on the way is held, all
     * or nothing, once this returns; it may be done twice where somebody came in between.
     *
     * @throws java.io.UncheckedIOException if nothing is sure; the same may be tried again
     */
    <T> T alone(LineId line, Supplier<T> work);

    /** Keeps all frames or none, within {@link #alone}; they would survive a power cut once that returns. */
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

    /** Where bytes that it has erased may lie on, out of its reach. */
    List<Remnant> remnants();
}
