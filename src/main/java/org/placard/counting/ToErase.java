package org.placard.counting;

import java.util.List;
import org.placard.shared.ActionId;

/**
 * What was taken back at an event and is still there.
 *
 * @param ready what may be erased
 * @param waiting how many more wait until a person has looked at their duplicates: once a record is erased nothing tells
 *     any more whose duplicates they were
 */
public record ToErase(List<TakenBack> ready, int waiting) {

    public ToErase {
        ready = List.copyOf(ready);
    }

    /**
     * A record and the withdrawals that took it back, which would name nothing once it is gone.
     *
     * @param withdrawals none where it went with another one because a person said so
     */
    public record TakenBack(ActionId record, List<ActionId> withdrawals) {

        public TakenBack {
            withdrawals = List.copyOf(withdrawals);
        }
    }
}
