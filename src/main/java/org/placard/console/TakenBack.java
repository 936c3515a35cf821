package org.placard.console;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.placard.counting.Count;
import org.placard.counting.Counting;
import org.placard.event.Event;
import org.placard.event.Events;
import org.placard.ledger.ActionKind;
import org.placard.ledger.Ledger;
import org.placard.shared.CampaignSlug;
import org.placard.shared.EventId;
import org.placard.vault.OpenVault;
import org.springframework.stereotype.Component;

/**
 * What came of the withdrawals when somebody last looked with the vault open. Counts alone are kept, in memory, so that a
 * page may show them when it is locked again.
 */
@Component
class TakenBack {

    private static final int AT_ONCE = 4 * Runtime.getRuntime().availableProcessors();

    private final Ledger ledger;
    private final Events events;
    private final WaitingLetters letters;
    private final Counting counting;
    private final AtomicReference<Optional<Counts>> latest = new AtomicReference<>(Optional.empty());

    TakenBack(Ledger ledger, Events events, WaitingLetters letters, Counting counting) {
        this.counting = counting;
        this.ledger = ledger;
        this.events = events;
        this.letters = letters;
    }

    /**
     * How many actions were taken back.
     *
     * @param cancelledLetters those among them that nobody had printed yet
     * @param unreadable withdrawals that do not open
     */
    record Counts(
            EventId event,
            boolean practice,
            Instant asOf,
            Map<CampaignSlug, Integer> byCampaign,
            int cancelledLetters,
            int unreadable) {

        int of(CampaignSlug campaign) {
            return byCampaign.getOrDefault(campaign, 0);
        }

        int together() {
            return byCampaign.values().stream().mapToInt(Integer::intValue).sum();
        }

        private boolean isAbout(Event now) {
            return event.equals(now.id()) && practice == now.isPractice();
        }
    }

    /** As of the last unlocking; nothing where nobody looked since the node started. */
    Optional<Counts> latest() {
        var now = events.current();
        return now.isEnded() ? last(now) : latest.get().filter(counts -> counts.isAbout(now));
    }

    /** The last numbers of an event whose data was ended: nobody can match anything any more. */
    private Optional<Counts> last(Event ended) {
        return counting.latest(ended.id(), ended.isPractice())
                .map(count -> new Counts(
                        ended.id(),
                        ended.isPractice(),
                        count.asOf(),
                        count.rows().stream()
                                .collect(Collectors.groupingBy(
                                        Count.Row::campaign, Collectors.summingInt(Count.Row::withdrawn))),
                        0,
                        count.unreadable()));
    }

    /** Opens the actions of the event and matches them. */
    Matched match(OpenVault vault) {
        var event = events.current();
        var verdicts = counting.verdicts(vault, event.id());
        var matched = new Matched(letters.ids());
        try (var records = ledger.records(event.id())) {
            records.filter(kept -> kept.kind() != ActionKind.WITHDRAWAL && kept.practice() == event.isPractice())
                    .gather(Gatherers.mapConcurrent(AT_ONCE, kept -> RecordPages.row(kept, vault, verdicts)))
                    .forEach(matched::add);
        }
        latest.set(Optional.of(matched.counts(event, verdicts.unreadableWithdrawals())));
        return matched;
    }
}
