package org.placard.counting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;
import org.placard.campaign.Campaign;
import org.placard.campaign.Campaigns;
import org.placard.campaign.DuplicateRule;
import org.placard.event.Events;
import org.placard.ledger.ActionKind;
import org.placard.ledger.Filed;
import org.placard.ledger.Ledger;
import org.placard.ledger.Revocations;
import org.placard.ledger.Tally;
import org.placard.ledger.Tombstones;
import org.placard.shared.ActionId;
import org.placard.shared.Audited;
import org.placard.shared.CampaignSlug;
import org.placard.shared.EventId;
import org.placard.vault.CoordinatorName;
import org.placard.vault.OpenVault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Tells what counts at an event. Only an open vault can tell; what came of it stays in the journal as numbers, and while
 * nothing new comes in it is not worked out again.
 */
@Component
public class Counting {

    /** So many are read and opened in a row: less to hand from thread to thread. */
    private static final int A_TIME = 64;

    private static final int AT_ONCE = 2 * Runtime.getRuntime().availableProcessors();
    private static final Duration STILL_NEW = Duration.ofHours(1);

    private final Ledger ledger;
    private final Events events;
    private final Campaigns campaigns;
    private final ApplicationEventPublisher audit;
    private final Clock clock = Clock.systemUTC();
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    public Counting(
            @Lazy Ledger ledger, @Lazy Events events, @Lazy Campaigns campaigns, ApplicationEventPublisher audit) {
        this.ledger = ledger;
        this.events = events;
        this.campaigns = campaigns;
        this.audit = audit;
    }

    /** Opens the records of the event, unless nothing changed since it was done last, and keeps the numbers. */
    public Verdicts verdicts(OpenVault vault, EventId event) {
        var now = stamp(event);
        var before = known.get();
        if (before != null && before.stamp().equals(now)) {
            return before.verdicts();
        }
        var verdicts = count(vault, event);
        if (!isEnded(event)) {
            keep(verdicts.count(false, now()));
            keep(verdicts.count(true, now()));
        }
        known.set(new Known(now, verdicts));
        return verdicts;
    }

    /** Of an event whose data was ended the last numbers are the last: there is nothing left to count. */
    private boolean isEnded(EventId event) {
        return events.all().stream().anyMatch(each -> each.id().equals(event) && each.isEnded());
    }

    /** The numbers as of the last time that somebody looked with the vault open; they need no unlocking. */
    public Optional<Count> latest(EventId event, boolean practice) {
        return ledger.facts(CountFacts.COUNTED).reversed().stream()
                .map(CountFacts::count)
                .filter(count -> count.event().equals(event) && count.practice() == practice)
                .findFirst();
    }

    /** Keeps what a person said of a record that is held against another one. */
    public void judge(EventId event, ActionId record, ActionId other, Judgement judgement, CoordinatorName by) {
        ledger.note(CountFacts.judged(event, record, other, judgement, by, now()));
        audit.publishEvent(new Audited(by.value(), "duplicate.judged", record.value()));
    }

    /** Takes back what was said of the record. */
    public void undo(EventId event, ActionId record, ActionId other, CoordinatorName by) {
        ledger.note(CountFacts.judged(event, record, other, null, by, now()));
        audit.publishEvent(new Audited(by.value(), "duplicate.undone", record.value()));
    }

    private Verdicts count(OpenVault vault, EventId event) {
        var judged = Judged.of(ledger.facts(CountFacts.JUDGED), event);
        var reckoning = new Reckoning(Identity.of(vault), this::rule, judged);
        var withdrawn = new Withdrawn(event);
        for (var each : events.all()) {
            gatherWithdrawals(each.id(), vault, withdrawn);
        }
        try (var records = ledger.filed(event)) {
            records.filter(filed -> filed.kind() != ActionKind.WITHDRAWAL)
                    .gather(Gatherers.windowFixed(A_TIME))
                    .gather(Gatherers.mapConcurrent(AT_ONCE, some -> look(some, reckoning, vault)))
                    .flatMap(List::stream)
                    .forEach(reckoning::add);
        }
        return reckoning.decide(withdrawn);
    }

    private static List<Reckoning.Seen> look(List<Filed> some, Reckoning reckoning, OpenVault vault) {
        return some.stream().map(filed -> reckoning.look(filed.read(), vault)).toList();
    }

    private void gatherWithdrawals(EventId event, OpenVault vault, Withdrawn withdrawn) {
        if (handedIn(ledger.tally(event)) > 0) {
            try (var records = ledger.filed(event)) {
                records.filter(filed -> filed.kind() == ActionKind.WITHDRAWAL)
                        .forEach(filed -> withdrawn.add(filed.read(), vault));
            }
        }
    }

    private DuplicateRule rule(CampaignSlug slug) {
        return campaigns.bySlug(slug).map(Campaign::duplicates).orElse(DuplicateRule.CONTACT_OR_NAME);
    }

    private void keep(Count count) {
        var before = latest(count.event(), count.practice());
        boolean isNews = before.isEmpty()
                ? !count.rows().isEmpty() || !count.practice()
                : !before.get().saysTheSameAs(count)
                        || before.get().asOf().plus(STILL_NEW).isBefore(count.asOf());
        if (isNews) {
            ledger.note(CountFacts.counted(count));
        }
    }

    private Stamp stamp(EventId event) {
        int withdrawals = events.all().stream()
                .mapToInt(each -> handedIn(ledger.tally(each.id())))
                .sum();
        int records =
                ledger.tally(event).rows().stream().mapToInt(Tally.Row::count).sum();
        return new Stamp(
                event,
                records,
                withdrawals,
                ledger.facts(CountFacts.JUDGED).size(),
                ledger.facts(Tombstones.DONE).size(),
                ledger.facts(Revocations.KINDS).size());
    }

    private static int handedIn(Tally tally) {
        return tally.count(ActionKind.WITHDRAWAL, false) + tally.count(ActionKind.WITHDRAWAL, true);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** How much there was to look at. */
    private record Stamp(EventId event, int records, int withdrawals, int judgements, int erasures, int revocations) {}

    /** What is known of an event, and what there was when it was worked out. */
    private record Known(Stamp stamp, Verdicts verdicts) {}
}
