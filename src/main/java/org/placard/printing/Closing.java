package org.placard.printing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placard.ledger.Fact;
import org.placard.ledger.Ledger;
import org.placard.shared.ActionId;
import org.placard.shared.EventId;
import org.placard.vault.TableKey;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Ends an event's print table: its key is gone from this disk, and with it whatever was sealed to it. Letters that still
 * waited are held for the console. First the journal says so; what a power cut leaves behind goes at the next start.
 */
@Component
public class Closing {

    static final String CLOSED = "table.closed.1";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final TableFolder folder;
    private final PrintJobs jobs;
    private final Ledger ledger;
    private final Clock clock = Clock.systemUTC();

    Closing(TableFolder folder, PrintJobs jobs, @Lazy Ledger ledger) {
        this.folder = folder;
        this.jobs = jobs;
        this.ledger = ledger;
    }

    /** When the event's table was closed; empty while it has a card, or never had one. */
    public Optional<Instant> closedAt(EventId event) {
        return folder.key(event).isPresent()
                ? Optional.empty()
                : closings().stream()
                        .filter(closed -> closed.event().equals(event.value()))
                        .map(closed -> Instant.parse(closed.at()))
                        .reduce((_, last) -> last);
    }

    void close(EventId event, Account account) {
        folder.key(event).ifPresent(key -> {
            var at = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
            var closed =
                    new Closed(event.value(), named(key), account.written(), account.open(), account.difference(), at);
            ledger.note(new Fact(CLOSED, JSON.writeValueAsBytes(closed)));
            destroy(event);
        });
    }

    /** A key that was closed and is still here lies here because the power failed in between. */
    @EventListener(WebServerInitializedEvent.class)
    void finish() {
        for (var closed : closings()) {
            var event = new EventId(closed.event());
            folder.key(event).filter(key -> named(key).equals(closed.key())).ifPresent(_ -> destroy(event));
        }
    }

    private void destroy(EventId event) {
        folder.destroy(event);
        for (var job : jobs.of(event)) {
            if (job.state() == JobState.WAITING) {
                jobs.move(job.ticket().id(), Move.to(JobState.HELD, Reasons.TABLE_CLOSED));
            }
        }
    }

    private static String named(TableKey key) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key.written()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Closed> closings() {
        return ledger.facts(CLOSED).stream().map(Closing::read).toList();
    }

    private static Closed read(Fact fact) {
        return JSON.readValue(new String(fact.body(), StandardCharsets.UTF_8), Closed.class);
    }

    /** As it travels: of the key not even its name, and to the hour. */
    static Fact trimmed(Fact fact) {
        return new Fact(CLOSED, JSON.writeValueAsBytes(read(fact).withoutKey()));
    }

    /** Takes in one more fact, whatever it is: what has not come out at a table that is closed comes out there no more. */
    static void follow(Fact fact, Map<ActionId, PrintJob> jobs) {
        if (fact.kind().equals(CLOSED)) {
            var closed = read(fact);
            jobs.replaceAll((_, job) -> closed.ends(job)
                    ? job.moved(Move.to(JobState.HELD, Reasons.TABLE_CLOSED), Instant.parse(closed.at()))
                    : job);
        }
    }

    /** {@code table.closed.1}. */
    private record Closed(String event, String key, int written, int open, int difference, String at) {

        Closed withoutKey() {
            return new Closed(event, "", written, open, difference, JobFacts.hour(at));
        }

        boolean ends(PrintJob job) {
            return job.ticket().event().value().equals(event)
                    && (job.state() == JobState.WAITING || job.state() == JobState.HELD);
        }
    }
}
