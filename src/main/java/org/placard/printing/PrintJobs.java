package org.placard.printing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placard.ledger.Fact;
import org.placard.ledger.Ledger;
import org.placard.shared.ActionId;
import org.placard.shared.EventId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Every letter on its way and where it is, as the journal's facts tell. A step is on disk before anyone sees it, and of
 * two who take the same step one is told that it was taken already.
 */
@Component
public class PrintJobs {

    private final Ledger ledger;
    private final Clock clock;
    private @Nullable Map<ActionId, PrintJob> known;

    @Autowired
    public PrintJobs(@Lazy Ledger ledger) {
        this(ledger, Clock.systemUTC());
    }

    PrintJobs(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Where a letter is; empty where it never came to the table. */
    public synchronized Optional<PrintJob> job(ActionId id) {
        return Optional.ofNullable(jobs().get(id));
    }

    /** The letters of an event in the order of their numbers. */
    public synchronized List<PrintJob> of(EventId event) {
        return jobs().values().stream()
                .filter(job -> job.ticket().event().equals(event))
                .sorted(Comparator.comparingInt(PrintJob::number))
                .toList();
    }

    /** Whether a letter still waits for paper; one that never came to the table does not wait there. */
    public synchronized boolean isPrinted(ActionId id) {
        return job(id).filter(job -> job.state().isOnPaper()).isPresent();
    }

    /** A coordinator printed the letter in the console. */
    public synchronized void printedElsewhere(ActionId id) {
        move(id, Move.to(JobState.PRINTED, Reasons.CONSOLE));
    }

    /** Puts a letter at the end; one that is there already stays as it is. */
    synchronized void add(Ticket ticket) {
        if (!jobs().containsKey(ticket.id())) {
            var now = now();
            keep(JobFacts.queued(ticket, now));
            jobs().put(ticket.id(), PrintJob.waiting(ticket, now));
        }
    }

    /** Takes a step, once it is on disk; empty where the letter is not where it could be taken from. */
    synchronized Optional<PrintJob> move(ActionId id, Move move) {
        var job = jobs().get(id);
        if (job == null || !job.state().leadsTo(move.to())) {
            return Optional.empty();
        }
        var now = now();
        keep(JobFacts.moved(job.ticket(), move, now));
        var moved = job.moved(move, now);
        jobs().put(id, moved);
        return Optional.of(moved);
    }

    /**
     * Keeps that letters went on their way together: all of them, or none where one is not where it could leave from.
     *
     * @return whether they did
     */
    synchronized boolean send(EventId event, List<ActionId> letters, Departure departure) {
        var leaving = letters.stream()
                .map(jobs()::get)
                .filter(job ->
                        job != null && job.state().leadsTo(departure.way().state()))
                .toList();
        if (leaving.isEmpty() || leaving.size() < letters.size()) {
            return false;
        }
        var now = now();
        keep(PostFacts.sent(event, leaving, departure, now));
        leaving.forEach(job ->
                jobs().put(job.ticket().id(), job.moved(Move.to(departure.way().state()), now)));
        return true;
    }

    /** What went on its way from an event, oldest first. */
    public synchronized List<OutgoingPost> posts(EventId event) {
        return ledger.facts(PostFacts.SENT).stream()
                .map(PostFacts::read)
                .filter(sent -> sent.event().equals(event.value()))
                .map(PostFacts.Sent::post)
                .toList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private void keep(Fact fact) {
        var before = jobs();
        // After a failed write nothing is sure; what is known is read anew from the journal.
        known = null;
        ledger.note(fact);
        known = before;
    }

    private Map<ActionId, PrintJob> jobs() {
        if (known == null) {
            var read = new LinkedHashMap<ActionId, PrintJob>();
            ledger.facts(JobFacts.PREFIX).forEach(fact -> JobFacts.follow(fact, read));
            // From there no letter comes back, so these may be told last.
            ledger.facts(PostFacts.SENT).forEach(fact -> PostFacts.follow(fact, read));
            known = read;
        }
        return known;
    }
}
