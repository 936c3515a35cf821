package org.placard.privacy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.placard.counting.Counting;
import org.placard.counting.ToErase;
import org.placard.event.Event;
import org.placard.event.Events;
import org.placard.ledger.Tombstone;
import org.placard.ledger.Tombstone.Reason;
import org.placard.ledger.Tombstones;
import org.placard.shared.ActionId;
import org.placard.shared.Audited;
import org.placard.vault.OpenVault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Erases what people took back. Only an open vault can tell what that is, and only the ring may order it. */
@Component
public class Erasure {

    private final Counting counting;
    private final Events events;
    private final Tombstones tombstones;
    private final ApplicationEventPublisher audit;

    Erasure(Counting counting, @Lazy Events events, Tombstones tombstones, ApplicationEventPublisher audit) {
        this.counting = counting;
        this.events = events;
        this.tombstones = tombstones;
        this.audit = audit;
    }

    /**
     * What can be erased now.
     *
     * @param records taken back, and nobody's duplicate waits because of them
     * @param waiting taken back, and duplicates of them wait for a person first
     */
    public record Ahead(int records, int waiting) {}

    /** Looks through all events. */
    public Ahead ahead(OpenVault vault) {
        var all = all(vault);
        return new Ahead(
                all.stream().mapToInt(each -> each.ready().size()).sum(),
                all.stream().mapToInt(ToErase::waiting).sum());
    }

    /** Orders it for every machine and does it on this one; returns once both are on disk. */
    public List<Tombstone> erase(OpenVault vault) {
        var records = new LinkedHashMap<ActionId, Reason>();
        all(vault).stream().flatMap(each -> each.ready().stream()).forEach(taken -> add(taken, records));
        var given = tombstones.order(vault, records);
        if (!given.isEmpty()) {
            audit.publishEvent(
                    new Audited(vault.coordinator().value(), "privacy.erased", given.size() + " sealed parts"));
        }
        return given;
    }

    /** Its withdrawals go with it: their numbers would belong to nothing, and look like a flood of wrong ones. */
    private static void add(ToErase.TakenBack taken, Map<ActionId, Reason> records) {
        records.put(taken.record(), Reason.WITHDRAWN);
        taken.withdrawals().forEach(id -> records.put(id, Reason.WITHDRAWAL));
    }

    private List<ToErase> all(OpenVault vault) {
        return events.all().stream()
                .map(Event::id)
                .map(event -> counting.verdicts(vault, event).toErase())
                .toList();
    }
}
