package org.placard.counting;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.placard.shared.ActionId;
import org.placard.shared.EventId;

/** What counts at an event. Holds what does not simply count, by id alone: no word of anybody. */
public final class Verdicts {

    private final EventId event;
    private final Map<ActionId, Standing> remarkable;
    private final Map<Boolean, List<Count.Row>> rows;
    private final Loose loose;
    private final ToErase toErase;

    Verdicts(
            EventId event,
            Map<ActionId, Standing> remarkable,
            Map<Boolean, List<Count.Row>> rows,
            Loose loose,
            ToErase toErase) {
        this.toErase = toErase;
        this.event = event;
        this.remarkable = Collections.unmodifiableMap(new LinkedHashMap<>(remarkable));
        this.rows = Map.copyOf(rows);
        this.loose = loose;
    }

    /** Withdrawals that took nothing back; see {@link Count}. */
    record Loose(int unmatched, int burst, int unreadable) {}

    public Standing of(ActionId record) {
        return remarkable.getOrDefault(record, Standing.COUNTS);
    }

    /** Whether the action may leave in a file for somebody outside. */
    public boolean counts(ActionId record) {
        return of(record).verdict().isCounted();
    }

    /** All that do not simply count and all that somebody judged, in the order in which they were taken. */
    public Map<ActionId, Standing> remarkable() {
        return remarkable;
    }

    /** What was taken back and is still there. */
    public ToErase toErase() {
        return toErase;
    }

    /** How many withdrawals do not open; whose they are must be found by hand before anything leaves. */
    public int unreadableWithdrawals() {
        return loose.unreadable();
    }

    Count count(boolean practice, Instant asOf) {
        var those = rows.getOrDefault(practice, List.of());
        return new Count(event, practice, asOf, those, loose.unmatched(), loose.burst(), loose.unreadable());
    }
}
