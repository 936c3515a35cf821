package org.placard.vault;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placard.shared.EventId;
import org.placard.shared.EventKeyId;
import org.placard.shared.UnreadyException;

/**
 * What the key facts come to, without any secret in the clear.
 *
 * @param generations oldest first; empty where no ring was founded
 * @param slots of the newest generation, by holder
 * @param broken a sentence for each fact that was passed over
 */
record Ring(
        List<KeyFact.GenerationBegun> generations,
        Map<String, Slot> slots,
        Map<EventId, EventPublicKey> eventKeys,
        Map<EventKeyId, KeyFact.EventKeySealed> sealedKeys,
        Set<EventId> destroyed,
        List<String> broken) {

    boolean isFounded() {
        return !generations.isEmpty() || !broken.isEmpty();
    }

    KeyFact.GenerationBegun current() {
        if (!generations.isEmpty()) {
            return generations.getLast();
        }
        throw new UnreadyException(
                broken.isEmpty()
                        ? "There are no keys yet: run ./placard init."
                        : "The keys in this data folder do not verify (" + broken.getFirst()
                                + "). Restore the folder from a copy.");
    }

    Optional<Slot> slot(String holder) {
        return Optional.ofNullable(slots.get(holder));
    }

    List<CoordinatorName> coordinators() {
        return slots.keySet().stream()
                .filter(holder -> !holder.equals(Slot.RECOVERY))
                .sorted()
                .map(CoordinatorName::new)
                .toList();
    }

    Optional<EventPublicKey> eventKey(EventId event) {
        return destroyed.contains(event) ? Optional.empty() : Optional.ofNullable(eventKeys.get(event));
    }
}
