package org.placard.ledger;

import java.util.List;

/** Where this node's facts are kept: the journal, or a database. */
interface FactStore {

    /** The facts whose kind begins so, oldest first. */
    List<Fact> ofKind(String prefix);

    /**
     * Returns once the fact is durable.
     *
     * @throws org.placard.shared.UnreadyException if somebody else kept facts since they were read here
     */
    void keep(Fact fact);

    /**
     * Puts another fact in the place of this one and takes it off the disk for good. Cut off in between it is there or gone,
     * and the same again goes on; returns once no power cut brings it back. Not for facts that travel: they were signed.
     */
    void replace(Fact fact, Fact by);
}
