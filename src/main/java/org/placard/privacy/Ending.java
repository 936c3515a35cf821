package org.placard.privacy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.placard.counting.Balances;
import org.placard.counting.Counting;
import org.placard.event.Event;
import org.placard.event.Event.State;
import org.placard.event.Events;
import org.placard.event.Events.Changed;
import org.placard.ledger.ActionKind;
import org.placard.ledger.KeptRecord;
import org.placard.ledger.Ledger;
import org.placard.ledger.Tombstone.Reason;
import org.placard.ledger.Tombstones;
import org.placard.shared.ActionId;
import org.placard.shared.Audited;
import org.placard.shared.EventId;
import org.placard.shared.Finding;
import org.placard.shared.Finding.Level;
import org.placard.shared.text.ConsoleWords;
import org.placard.vault.AfterUnlocking;
import org.placard.vault.OpenVault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Ends an event's data for good: its key is destroyed, and every sealed part of it is erased here and on every machine. A
 * person orders it; it never happens by itself. What was begun is finished at the next unlocking, and what comes in later
 * goes the same way.
 */
@Component
public class Ending implements AfterUnlocking {

    private final Events events;
    private final Ledger ledger;
    private final Balances balances;
    private final Counting counting;
    private final Tombstones tombstones;
    private final ConsoleWords words;
    private final ApplicationEventPublisher audit;

    Ending(
            @Lazy Events events,
            @Lazy Ledger ledger,
            Balances balances,
            Counting counting,
            Tombstones tombstones,
            ConsoleWords words,
            ApplicationEventPublisher audit) {
        this.events = events;
        this.ledger = ledger;
        this.balances = balances;
        this.counting = counting;
        this.tombstones = tombstones;
        this.words = words;
        this.audit = audit;
    }

    /** What would end, practice included. */
    public record Ahead(int signatures, int letters, int withdrawals) {

        /** All sealed parts. */
        public int together() {
            return signatures + letters + withdrawals;
        }
    }

    /** What came of it. */
    public sealed interface Ended {

        /**
         * It is ended.
         *
         * @param parts sealed parts that were ordered to go
         */
        record Done(int parts) implements Ended {}

        /** Nothing was done. */
        record Refused(List<Finding> reasons) implements Ended {}
    }

    /** How much there is; needs no unlocking. */
    public Ahead ahead(EventId event) {
        var tally = ledger.tally(event);
        return new Ahead(
                tally.count(ActionKind.SIGNATURE, true) + tally.count(ActionKind.SIGNATURE, false),
                tally.count(ActionKind.LETTER, true) + tally.count(ActionKind.LETTER, false),
                tally.count(ActionKind.WITHDRAWAL, true) + tally.count(ActionKind.WITHDRAWAL, false));
    }

    /** What has to be done before, a sentence each; nothing where it can be ended. */
    public List<Finding> before(Event event) {
        if (event.state() != State.CLOSED) {
            return List.of(finding("notClosed", 0));
        }
        var balance = balances.of(event.id(), false);
        int letters = balance.sums() == null ? 0 : balance.sums().waiting();
        return Stream.of(
                        reason("letters", letters),
                        reason("sync", balance.waiting()),
                        reason("quarantined", balance.quarantined() - untrusted(event.id())))
                .flatMap(List::stream)
                .toList();
    }

    /** Ends it; returns once that is on disk. The key goes first, so that nothing opens any more whatever comes in between. */
    public Ended end(Event event, OpenVault vault) {
        var reasons = before(event);
        if (!reasons.isEmpty()) {
            return new Ended.Refused(reasons);
        }
        counting.verdicts(vault, event.id());
        return switch (events.endData(event.id(), vault.coordinator())) {
            case Changed.Done _ -> new Ended.Done(finish(event.id(), vault));
            case Changed.Refused(var refused) -> new Ended.Refused(refused);
            case Changed.Unbalanced(var differences) -> new Ended.Refused(differences);
        };
    }

    @Override
    public void catchUp(OpenVault ring) {
        if (events.hasBegun()) {
            events.all().stream().filter(Event::isEnded).forEach(event -> finish(event.id(), ring));
        }
    }

    private int finish(EventId event, OpenVault vault) {
        vault.destroyEventKey(event);
        var left = left(event);
        int parts = left.isEmpty() ? 0 : tombstones.order(vault, left).size();
        if (parts > 0) {
            audit.publishEvent(
                    new Audited(vault.coordinator().value(), "privacy.ended", event + ", " + parts + " sealed parts"));
        }
        return parts;
    }

    private Map<ActionId, Reason> left(EventId event) {
        var left = new LinkedHashMap<ActionId, Reason>();
        try (var records = ledger.records(event);
                var untrusted = ledger.untrusted(event)) {
            Stream.concat(records, untrusted)
                    .filter(kept -> !kept.isErased())
                    .map(KeptRecord::id)
                    .forEach(id -> left.put(id, Reason.RETENTION));
        }
        return left;
    }

    /** What a machine took that is not believed goes with the rest; nobody has to decide on it first. */
    private int untrusted(EventId event) {
        try (var records = ledger.untrusted(event)) {
            return (int) records.filter(kept -> !kept.practice()).count();
        }
    }

    private List<Finding> reason(String key, int count) {
        return count == 0 ? List.of() : List.of(finding(key, count));
    }

    private Finding finding(String key, int count) {
        return new Finding("privacy", Level.WARNING, words.of("end.reason." + key, "count", count));
    }
}
