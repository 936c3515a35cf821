package org.placard.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placard.event.ClosingRule;
import org.placard.event.Event;
import org.placard.event.Events;
import org.placard.ledger.ActionKind;
import org.placard.ledger.KeptRecord;
import org.placard.ledger.Ledger;
import org.placard.shared.ActionId;
import org.placard.shared.EventId;
import org.placard.shared.Finding;
import org.placard.shared.Finding.Level;
import org.placard.shared.LetterSums;
import org.placard.shared.ReadinessCheck;
import org.placard.shared.Synced;
import org.placard.shared.text.ConsoleWords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Holds an event's numbers against each other, says what wants a look, and does not let an event close unnoticed. */
@Component
public class Balances implements ClosingRule, ReadinessCheck {

    /** So many numbers that belong to nothing within an hour are no slips of the finger. */
    private static final int BURST = 10;

    private final Counting counting;
    private final Ledger ledger;
    private final Events events;
    private final ObjectProvider<Synced> synced;
    private final ObjectProvider<LetterSums> letters;
    private final ConsoleWords words;

    Balances(
            Counting counting,
            @Lazy Ledger ledger,
            @Lazy Events events,
            ObjectProvider<Synced> synced,
            ObjectProvider<LetterSums> letters,
            ConsoleWords words) {
        this.counting = counting;
        this.ledger = ledger;
        this.events = events;
        this.synced = synced;
        this.letters = letters;
        this.words = words;
    }

    /** How it stands now; needs no unlocking. */
    public Balance of(EventId event, boolean practice) {
        var untrusted = untrusted(event, practice);
        return Balance.of(
                ledger.tally(event),
                event,
                practice,
                sum(carrier -> carrier.waiting(event)),
                sum(carrier -> carrier.quarantined(event)) + untrusted.size(),
                counting.latest(event, practice).orElse(null),
                letters.stream()
                        .findFirst()
                        .map(where -> where.of(event, practice, letters(event, practice), untrusted))
                        .orElse(null));
    }

    private Set<ActionId> untrusted(EventId event, boolean practice) {
        try (var records = ledger.untrusted(event)) {
            return records.filter(kept -> kept.practice() == practice)
                    .map(KeptRecord::id)
                    .collect(Collectors.toSet());
        }
    }

    private Set<ActionId> letters(EventId event, boolean practice) {
        try (var records = ledger.filed(event)) {
            return records.filter(filed -> filed.kind() == ActionKind.LETTER && filed.practice() == practice)
                    .map(filed -> filed.read().id())
                    .collect(Collectors.toSet());
        }
    }

    @Override
    public List<Finding> beforeClosing(Event event) {
        var balance = of(event.id(), event.isPractice());
        return balance.isBalanced() ? List.of() : reasons(balance);
    }

    /** What keeps it from balancing, a sentence each. */
    public List<Finding> reasons(Balance balance) {
        var found = new ArrayList<Finding>();
        Stream.of(
                        said("notCounted", Math.max(0, balance.notCounted())),
                        said("lost", balance.lost()),
                        said("sentAway", balance.sinceSentAway()),
                        said("held", balance.held()),
                        said("unreadable", balance.unreadable()),
                        said("unreadableWithdrawals", balance.unreadableWithdrawals()),
                        said("letters", Math.abs(balance.letterDifference())))
                .flatMap(Optional::stream)
                .forEach(found::add);
        return List.copyOf(found);
    }

    @Override
    public List<Finding> findings() {
        if (!events.hasBegun()) {
            return List.of();
        }
        var event = events.current();
        var count = counting.latest(event.id(), event.isPractice());
        return Stream.of(
                        count.filter(it -> it.burst() >= BURST).flatMap(it -> said("burst", it.burst())),
                        count.flatMap(it -> said("held", it.sum(Count.Row::held))),
                        said(
                                "quarantined",
                                sum(carrier -> carrier.quarantined(event.id()))
                                        + untrusted(event.id(), event.isPractice())
                                                .size()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Finding> said(String key, int count) {
        return count == 0
                ? Optional.empty()
                : Optional.of(
                        new Finding("counting", Level.WARNING, words.of("counting.reason." + key, "count", count)));
    }

    private int sum(ToIntFunction<Synced> number) {
        return synced.stream().mapToInt(number).sum();
    }
}
