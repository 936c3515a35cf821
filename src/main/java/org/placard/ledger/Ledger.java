package org.placard.ledger;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.placard.ledger.Exchange.Foreign;
import org.placard.shared.ActionId;
import org.placard.shared.EventId;

/** Takes actions durably and answers from them. Safe for any number of callers at once. */
public interface Ledger {

    /** Seals and keeps the action; returns only once it would survive a power cut. */
    Taken take(Draft draft);

    /** Keeps the fact; returns only once it would survive a power cut. */
    void note(Fact fact);

    /** The facts whose kind begins so, oldest first. */
    List<Fact> facts(String kindPrefix);

    /** The facts of other nodes whose kind begins so, in the order in which each node noted them. */
    default List<Foreign> told(String kindPrefix) {
        return List.of();
    }

    /** How many were taken at the event, by campaign, kind, hour, and practice or real. */
    Tally tally(EventId event);

    /** The records of an event in the order they were taken; close the stream. */
    Stream<KeptRecord> records(EventId event);

    /** The same records, each to be read when it is asked for; close the stream. */
    default Stream<Filed> filed(EventId event) {
        return records(event).map(Filed::of);
    }

    Optional<KeptRecord> record(ActionId id);

    /**
     * Records of the event that are held and do not count, since their machine was sent away and they come after its last
     * trusted link; close the stream.
     */
    default Stream<KeptRecord> untrusted(EventId event) {
        return Stream.empty();
    }
}
