package org.placard.ledger;

import java.time.Instant;
import java.util.List;
import org.placard.shared.ActionId;
import org.placard.shared.NodeId;
import org.placard.vault.Sealer;

/** Something on its way into the journal. */
sealed interface Entry {

    /** A sealed action that has no place yet. */
    record Action(ActionId id, byte[] core, byte[] sealed, int hour) implements Entry {

        /** Seals what was taken at that node then. */
        static Action sealed(Draft draft, NodeId node, Sealer sealer, Instant then) {
            var core = Core.of(draft, node).bytes();
            var sealed = sealer.seal(draft.eventKey(), core, ContentFormat.write(draft.content()));
            return new Action(draft.id(), core, sealed, Link.hourOf(then));
        }
    }

    /** A fact of another module. */
    record Note(Fact fact) implements Entry {}

    /** What was received of other nodes: kept whole or not at all, and in one group. */
    record Arrived(List<Frame> frames) implements Entry {

        int bytes() {
            return frames.stream().mapToInt(Arrived::bytes).sum();
        }

        private static int bytes(Frame frame) {
            return frame instanceof Frame.Received received ? received.record().sealed().length : 0;
        }
    }
}
