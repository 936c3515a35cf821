package org.placard.counting;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.placard.ledger.KeptRecord;
import org.placard.shared.EventId;
import org.placard.vault.OpenVault;
import org.placard.vault.SealBrokenException;

/** The numbers that people handed in to take something back, at whichever event they did so. */
final class Withdrawn {

    private final Map<Long, Instant> here = new HashMap<>();
    private final Set<Long> all = new HashSet<>();
    private final EventId event;
    private int unreadable;

    /** @param event the one that is counted */
    Withdrawn(EventId event) {
        this.event = event;
    }

    void add(KeptRecord kept, OpenVault vault) {
        try {
            var typed = kept.open(vault).withdraws();
            if (typed != null) {
                long number = Long.parseLong(typed.digits());
                all.add(number);
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
        return all;
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
