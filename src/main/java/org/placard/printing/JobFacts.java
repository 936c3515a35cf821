package org.placard.printing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.placard.ledger.Fact;
import org.placard.shared.ActionId;
import org.placard.shared.CampaignSlug;
import org.placard.shared.EventId;
import tools.jackson.databind.json.JsonMapper;

/** The steps of letters as they stand in the journal; see {@code docs/formats/table.md}. None says who wrote. */
final class JobFacts {

    static final String PREFIX = "print.";
    static final String QUEUED = "print.queued.1";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JobFacts() {}

    static Fact queued(Ticket ticket, Instant at) {
        return new Fact(QUEUED, JSON.writeValueAsBytes(Queued.of(ticket, at.toString())));
    }

    static Fact moved(Ticket ticket, Move move, Instant at) {
        var step = new Moved(ticket.event().value(), ticket.id().value(), move.because(), move.asks(), at.toString());
        return new Fact(kind(move.to()), JSON.writeValueAsBytes(step));
    }

    private static String kind(JobState state) {
        return PREFIX + state.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".1";
    }

    static Optional<JobState> state(Fact fact) {
        for (var state : JobState.values()) {
            if (kind(state).equals(fact.kind())) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }

    static <T> T read(Fact fact, Class<T> form) {
        return JSON.readValue(new String(fact.body(), StandardCharsets.UTF_8), form);
    }

    /** A step of another machine's table as it travels: when it was, to the hour alone, as of the letter itself. */
    static Fact trimmed(Fact fact) {
        var form = fact.kind().equals(QUEUED)
                ? read(fact, Queued.class).inTheHour()
                : read(fact, Moved.class).inTheHour();
        return new Fact(fact.kind(), JSON.writeValueAsBytes(form));
    }

    static String hour(String at) {
        return Instant.parse(at).truncatedTo(ChronoUnit.HOURS).toString();
    }

    /** Takes in one more fact, whatever it is. */
    static void follow(Fact fact, Map<ActionId, PrintJob> jobs) {
        if (fact.kind().equals(QUEUED)) {
            var job = read(fact, Queued.class).waiting();
            jobs.putIfAbsent(job.ticket().id(), job);
        } else {
            state(fact).ifPresent(to -> read(fact, Moved.class).step(jobs, to));
        }
    }

    /** {@code print.queued.1}. */
    record Queued(String event, String job, String campaign, int number, boolean practice, boolean byHand, String at) {

        static Queued of(Ticket ticket, String at) {
            return new Queued(
                    ticket.event().value(),
                    ticket.id().value(),
                    ticket.campaign().value(),
                    ticket.number(),
                    ticket.practice(),
                    ticket.byHand(),
                    at);
        }

        Ticket ticket() {
            return new Ticket(
                    new ActionId(job), new EventId(event), new CampaignSlug(campaign), number, practice, byHand);
        }

        Queued inTheHour() {
            return new Queued(event, job, campaign, number, practice, byHand, hour(at));
        }

        PrintJob waiting() {
            return PrintJob.waiting(ticket(), Instant.parse(at));
        }
    }

    /** Every later step; its kind says where to. */
    record Moved(String event, String job, String because, boolean asks, String at) {

        Moved inTheHour() {
            return new Moved(event, job, because, asks, hour(at));
        }

        void step(Map<ActionId, PrintJob> jobs, JobState to) {
            jobs.computeIfPresent(
                    new ActionId(job), (_, known) -> known.moved(new Move(to, because, asks), Instant.parse(at)));
        }
    }
}
