package org.placard.counting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.placard.ledger.KeptRecord;
import org.placard.shared.ActionId;
import org.placard.shared.EventId;
import org.placard.vault.OpenVault;
import org.placard.vault.SealBrokenException;

/** The numbers that people handed in to take something back, at whichever event they did so. */
final class Withdrawn {

    private final Map<Long, Instant> here = new HashMap<>();
    private final Map<Long, List<ActionId>> all = new HashMap<>();
    private final EventId event;
    private int unreadable;

    /** @param event the one that is counted */
    Withdrawn(EventId event) {
        this.event = event;
    }

    /** One that was erased went with what it took back. */
    void add(KeptRecord kept, OpenVault vault) {
        if (kept.isErased()) {
            return;
        }
        try {
            var typed = kept.open(vault).withdraws();
            if (typed != null) {
                long number = Long.parseLong(typed.digits());
                all.computeIfAbsent(number, _ -> new ArrayList<>()).add(kept.id());
                if (kept.event().equals(event)) {
                    here.put(number, kept.hour());
                }
            }
        } catch (SealBrokenException _) {
            unreadable++;
        }
    }

    EventId event() {
        return event;
    }

    Set<Long> numbers() {
        return all.keySet();
    }

    /** The withdrawals by which that number was handed in. */
    List<ActionId> of(long number) {
        return all.getOrDefault(number, List.of());
    }

    int unreadable() {
        return unreadable;
    }

    /** How many were handed in at this event in each hour and are not among these receipts. */
    Map<Instant, Integer> unmatched(Set<Long> receipts) {
        var byHour = new HashMap<Instant, Integer>();
        here.forEach((number, hour) -> {
            if (!receipts.contains(number)) {
                byHour.merge(hour, 1, Integer::sum);
            }
        });
        return byHour;
    }
}
