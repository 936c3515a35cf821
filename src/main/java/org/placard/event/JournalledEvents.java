package org.placard.event;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placard.campaign.Campaigns;
import org.placard.event.Event.State;
import org.placard.event.EventHistory.Chapter;
import org.placard.ledger.Fact;
import org.placard.ledger.Ledger;
import org.placard.shared.Audited;
import org.placard.shared.EventId;
import org.placard.shared.Finding;
import org.placard.shared.Folders;
import org.placard.shared.UnreadyException;
import org.placard.vault.CoordinatorName;
import org.placard.vault.OpenVault;
import org.placard.vault.Vault;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The event as the journal's facts tell of it; every change is a new fact. */
@Component
class JournalledEvents implements Events {

    private static final int ID_BYTES = 16;

    private final Ledger ledger;
    private final Vault vault;
    private final Campaigns campaigns;
    private final OpeningRules rules;
    private final ApplicationEventPublisher audit;
    private final Clock clock;
    private final Supplier<Stream<ClosingRule>> closing;
    private final EventDetails configured;
    private @Nullable EventHistory history;
    private @Nullable Event now;

    /** The ledger is reached for when it is first needed: a command that only prints its help opens no journal. */
    @Autowired
    JournalledEvents(
            @Lazy Ledger ledger,
            Vault vault,
            Campaigns campaigns,
            OpeningRules rules,
            ApplicationEventPublisher audit,
            Folders folders,
            ObjectProvider<ClosingRule> closing) {
        this(ledger, vault, campaigns, rules, audit, folders, Clock.systemUTC(), closing::stream);
    }

    JournalledEvents(
            Ledger ledger,
            Vault vault,
            Campaigns campaigns,
            OpeningRules rules,
            ApplicationEventPublisher audit,
            Folders folders,
            Clock clock,
            Supplier<Stream<ClosingRule>> closing) {
        this.ledger = ledger;
        this.vault = vault;
        this.campaigns = campaigns;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
        this.closing = closing;
        this.configured = ConfiguredDetails.read(folders);
    }

    @Override
    public synchronized Event current() {
        if (now == null) {
            now = event(history().chapter());
        }
        return now;
    }

    @Override
    public synchronized boolean hasBegun() {
        return history().chapter() != null;
    }

    @Override
    public synchronized List<Event> all() {
        return history().chapters().stream()
                .filter(chapter -> vault.eventKeyOnceMade(chapter.id()).isPresent())
                .map(this::event)
                .toList();
    }

    @Override
    public synchronized Event begin(OpenVault open) {
        if (hasBegun()) {
            return current();
        }
        var id = drawId();
        // The key first: an event that kiosks know of can always seal.
        open.createEventKey(id);
        return keep(
                EventFacts.described(id, configured, open.coordinator(), instant()), open.coordinator(), "event.begun");
    }

    @Override
    public List<Finding> missingBeforeOpening() {
        return gaps().stream().map(Gap::finding).toList();
    }

    @Override
    public synchronized List<Gap> gaps() {
        var chapter = history().chapter();
        return rules.gaps(chapter == null ? configured : chapter.details(), LocalDate.now(clock));
    }

    @Override
    public synchronized Changed describe(EventDetails details, CoordinatorName by) {
        var event = current();
        var reasons = switch (event.state()) {
            case PRACTICE -> List.<Finding>of();
            case OPEN -> refusedWhileOpen(event.details(), details);
            case CLOSED -> List.of(rules.finding("closed"));
        };
        return change(reasons, at -> EventFacts.described(event.id(), details, by, at), by, "event.described");
    }

    @Override
    public synchronized Changed open(CoordinatorName by) {
        var event = current();
        var reasons = event.isPractice()
                ? rules.missing(event.details(), LocalDate.now(clock))
                : List.of(rules.finding("notPractice"));
        return change(reasons, at -> EventFacts.opened(event.id(), by, at), by, "event.opened");
    }

    @Override
    public synchronized Changed close(CoordinatorName by) {
        var event = current();
        var differences = event.state() == State.OPEN ? differences(event) : List.<Finding>of();
        return differences.isEmpty() ? end(event, by) : new Changed.Unbalanced(differences);
    }

    @Override
    public synchronized Changed close(CoordinatorName by, String reason) {
        var event = current();
        var written = reason.strip();
        var differences = event.state() == State.OPEN ? differences(event) : List.<Finding>of();
        if (!differences.isEmpty() && written.isEmpty()) {
            return new Changed.Unbalanced(differences);
        }
        if (!differences.isEmpty()) {
            var messages = differences.stream().map(Finding::message).toList();
            ledger.note(EventFacts.closedWith(event.id(), written, messages, by, instant()));
        }
        return end(event, by);
    }

    private List<Finding> differences(Event event) {
        return closing.get().flatMap(rule -> rule.beforeClosing(event).stream()).toList();
    }

    private Changed end(Event event, CoordinatorName by) {
        var reasons = event.state() == State.OPEN ? List.<Finding>of() : List.of(rules.finding("notOpen"));
        return change(reasons, at -> EventFacts.closed(event.id(), by, at), by, "event.closed");
    }

    @Override
    public synchronized Changed endData(EventId id, CoordinatorName by) {
        var event = all().stream().filter(each -> each.id().equals(id)).findFirst();
        if (event.isEmpty() || event.get().state() != State.CLOSED) {
            return new Changed.Refused(List.of(rules.finding("notClosed")));
        }
        if (event.get().isEnded()) {
            return new Changed.Done(event.get());
        }
        keep(EventFacts.ended(id, by, instant()), by, "event.ended");
        return new Changed.Done(
                all().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow());
    }

    @Override
    public synchronized Changed acceptLateLetters(LateAcceptance acceptance, CoordinatorName by) {
        var event = current();
        var reasons = new ArrayList<Finding>();
        if (event.state() == State.CLOSED) {
            reasons.add(rules.finding("closed"));
        }
        if (campaigns
                .bySlug(acceptance.campaign())
                .flatMap(campaign -> campaign.letter())
                .isEmpty()) {
            reasons.add(rules.finding("noLetter", "slug", acceptance.campaign().value()));
        }
        if (acceptance.office().isBlank() || acceptance.saidBy().isBlank()) {
            reasons.add(rules.finding("whoAccepts"));
        }
        if (acceptance.saidOn().isAfter(LocalDate.now(clock).plusDays(1))) {
            reasons.add(rules.finding("saidInFuture"));
        }
        return change(
                reasons, at -> EventFacts.lateAccepted(event.id(), acceptance, by, at), by, "event.late-accepted");
    }

    /** The facts of the event as it is now, oldest first. */
    synchronized List<Fact> chapter() {
        var chapter = history().chapter();
        return chapter == null
                ? List.of()
                : ledger.facts(EventFacts.PREFIX).stream()
                        .filter(fact -> EventFacts.isOf(chapter.id(), fact))
                        .toList();
    }

    /** Goes on with what was published for all machines; what is known already stays as it is. */
    synchronized void goOnWith(List<Fact> published) {
        history = null;
        now = null;
        var known = ledger.facts(EventFacts.PREFIX);
        published.stream()
                .filter(fact -> known.stream().noneMatch(fact::isSameAs))
                .forEach(ledger::note);
    }

    /** The newest time that the journal knows of this event's changes. */
    synchronized Instant latestChange() {
        return history().latest();
    }

    private List<Finding> refusedWhileOpen(EventDetails promised, EventDetails changed) {
        var reasons = new ArrayList<>(rules.promisesBroken(promised, changed));
        reasons.addAll(rules.missing(changed, LocalDate.now(clock)));
        return reasons;
    }

    private Changed change(List<Finding> reasons, Function<Instant, Fact> fact, CoordinatorName by, String what) {
        return reasons.isEmpty()
                ? new Changed.Done(keep(fact.apply(instant()), by, what))
                : new Changed.Refused(List.copyOf(reasons));
    }

    private Event keep(Fact fact, CoordinatorName by, String what) {
        // After a failed write nothing is sure; what is known is read anew from the journal.
        history = null;
        now = null;
        ledger.note(fact);
        var event = current();
        audit.publishEvent(new Audited(by.value(), what, event.details().name()));
        return event;
    }

    private EventHistory history() {
        if (history == null) {
            history = EventHistory.of(ledger.facts(EventFacts.PREFIX));
        }
        return history;
    }

    private Event event(@Nullable Chapter chapter) {
        if (chapter == null) {
            throw new UnreadyException("No event has been prepared yet. Run ./placard init once, or sign in to the "
                    + "console and unlock.");
        }
        var key = vault.eventKeyOnceMade(chapter.id())
                .orElseThrow(() -> new UnreadyException(
                        "The key of this event is missing in the data folder. Run ./placard verify."));
        var endedOn = chapter.endedAt() == null
                ? null
                : chapter.endedAt().atZone(ZoneId.systemDefault()).toLocalDate();
        return new Event(chapter.id(), chapter.state(), chapter.details(), key, chapter.acceptances(), endedOn);
    }

    private Instant instant() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static EventId drawId() {
        var bytes = new byte[ID_BYTES];
        new SecureRandom().nextBytes(bytes);
        return EventId.of(bytes);
    }
}
