package org.placard.sync;

import java.time.Instant;
import java.util.List;
import org.placard.shared.NodePublicKey;

/** What came of a bundle. */
sealed interface Brought {

    /**
     * It was gone through to its end.
     *
     * @param fresh records that were not held before
     * @param setApart of these, records whose id was held with other bytes
     * @param troubles what could not be kept, and why; the bundle waits in quarantine then
     */
    record Taken(NodePublicKey maker, Instant madeAt, long nonce, int fresh, int setApart, List<Trouble> troubles)
            implements Brought {

        public Taken {
            troubles = List.copyOf(troubles);
        }
    }

    /** Nothing of it was kept: it is no whole and genuine bundle. */
    record Refused(String reason) implements Brought {}

    /**
     * Part of a bundle that could not be kept.
     *
     * @param records how many
     */
    record Trouble(Why why, NodePublicKey node, int records) {}

    /** Why something waits in quarantine. */
    enum Why {
        /** Nobody vouched for the machine that took it. */
        UNKNOWN_MACHINE,
        /** Something that comes before it is not here yet. */
        GAP,
        /** It contradicts what is held. */
        CONTRADICTS
    }
}
