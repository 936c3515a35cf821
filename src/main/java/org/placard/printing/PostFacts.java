package org.placard.printing;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.placard.ledger.Fact;
import org.placard.shared.ActionId;
import org.placard.shared.EventId;
import tools.jackson.databind.json.JsonMapper;

/** Letters on their way as they stand in the journal; see {@code docs/formats/table.md}. None says who wrote. */
final class PostFacts {

    static final String SENT = "post.sent.1";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PostFacts() {}

    static Fact sent(EventId event, List<PrintJob> letters, Departure departure, Instant at) {
        return new Fact(SENT, JSON.writeValueAsBytes(Sent.of(event, letters, departure, at.toString())));
    }

    static Sent read(Fact fact) {
        return JSON.readValue(new String(fact.body(), StandardCharsets.UTF_8), Sent.class);
    }

    /** As it travels: without who brought it there, and to the hour. */
    static Fact trimmed(Fact fact) {
        return new Fact(SENT, JSON.writeValueAsBytes(read(fact).withoutWho()));
    }

    /** Takes in one more fact, whatever it is. */
    static void follow(Fact fact, Map<ActionId, PrintJob> jobs) {
        if (fact.kind().equals(SENT)) {
            var sent = read(fact);
            for (var letter : sent.jobs()) {
                jobs.computeIfPresent(
                        new ActionId(letter), (_, job) -> job.moved(sent.move(), Instant.parse(sent.at())));
            }
        }
    }

    /** {@code post.sent.1}. */
    record Sent(
            String event,
            PostWay way,
            List<String> jobs,
            List<Integer> numbers,
            boolean practice,
            String day,
            String by,
            @Nullable String postage,
            @Nullable String currency,
            String at) {

        static Sent of(EventId event, List<PrintJob> letters, Departure departure, String at) {
            var postage = departure.postage();
            return new Sent(
                    event.value(),
                    departure.way(),
                    letters.stream().map(job -> job.ticket().id().value()).toList(),
                    letters.stream().map(PrintJob::number).toList(),
                    letters.stream().allMatch(job -> job.ticket().practice()),
                    departure.day().toString(),
                    departure.by().letters(),
                    postage == null ? null : postage.amount().toPlainString(),
                    postage == null ? null : postage.currency().getCurrencyCode(),
                    at);
        }

        OutgoingPost post() {
            var cost = postage == null || currency == null
                    ? null
                    : new Postage(new BigDecimal(postage), Currency.getInstance(currency));
            return new OutgoingPost(
                    new Departure(way, LocalDate.parse(day), new Initials(by), cost), numbers, practice);
        }

        Sent withoutWho() {
            return new Sent(event, way, jobs, numbers, practice, day, "", postage, currency, JobFacts.hour(at));
        }

        Move move() {
            return Move.to(way.state());
        }
    }
}
