package org.placard.export;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.placard.event.Event;
import org.placard.event.Events;
import org.placard.ledger.Fact;
import org.placard.ledger.Ledger;
import org.placard.shared.Audited;
import org.placard.shared.CampaignSlug;
import org.placard.shared.EventId;
import org.placard.shared.HandedOver;
import org.placard.vault.CoordinatorName;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Which names were given to whom and when, as facts of the journal; see {@code docs/formats/export.md}. */
@Component
public class HandOvers implements HandedOver {

    private static final String HANDED_OVER = "export.handed-over.1";
    private static final String HEARD_OF = "export.handed-over-heard.1";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Ledger ledger;
    private final Events events;
    private final ApplicationEventPublisher audit;
    private final Clock clock = Clock.systemUTC();

    HandOvers(@Lazy Ledger ledger, @Lazy Events events, ApplicationEventPublisher audit) {
        this.ledger = ledger;
        this.events = events;
        this.audit = audit;
    }

    /**
     * Names that were given away.
     *
     * @param names how many
     * @param recipient the office or person who took them
     */
    public record Given(CampaignSlug campaign, int names, LocalDate day, String recipient) {}

    /** Keeps that this was handed over, at the event as it is now; there is no way back from it. */
    public void record(Given given, CoordinatorName by) {
        var event = events.current();
        var body = new Body(
                event.id().value(),
                by.value(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                given.campaign().value(),
                event.isPractice(),
                given.names(),
                given.day().toString(),
                given.recipient());
        ledger.note(new Fact(HANDED_OVER, JSON.writeValueAsBytes(body)));
        audit.publishEvent(
                new Audited(by.value(), "export.handed-over", given.campaign() + ", " + given.names() + " names"));
    }

    /** What was handed over of an event, in practice or for real, in the order it was recorded. */
    public List<Given> of(EventId event, boolean practice) {
        return all().filter(body -> body.event().equals(event.value()) && body.practice() == practice)
                .map(Body::given)
                .toList();
    }

    @Override
    public Optional<LocalDate> lastDay() {
        if (!events.hasBegun()) {
            return Optional.empty();
        }
        var now = events.current();
        return days().stream()
                .filter(left -> !left.practice() || left.isPractisedAt(now))
                .map(Left::day)
                .max(Comparator.naturalOrder());
    }

    /** On which days names left, here or anywhere in the ring as far as it is known here; always in the same order. */
    List<Left> days() {
        var here = all().map(body ->
                new Left(body.event(), body.practice(), body.given().day()));
        return Stream.concat(here, heardOf())
                .distinct()
                .sorted(Comparator.comparing(Left::day)
                        .thenComparing(Left::event)
                        .thenComparing(Left::practice))
                .toList();
    }

    /** Keeps what a coordinator published; what was known before is kept once. */
    void hear(List<Left> days) {
        var known = days();
        days.stream()
                .filter(left -> !known.contains(left))
                .forEach(left -> ledger.note(new Fact(HEARD_OF, JSON.writeValueAsBytes(left))));
    }

    private Stream<Left> heardOf() {
        return ledger.facts(HEARD_OF).stream().map(fact -> JSON.readValue(fact.body(), Left.class));
    }

    /** {@code export.handed-over-heard.1}: that names left. To whom and how many is for the console that recorded it. */
    record Left(String event, boolean practice, LocalDate day) {

        private boolean isPractisedAt(Event now) {
            return now.isPractice() && event.equals(now.id().value());
        }
    }

    private Stream<Body> all() {
        return ledger.facts(HANDED_OVER).stream().map(fact -> JSON.readValue(fact.body(), Body.class));
    }

    /** {@code export.handed-over.1}. */
    record Body(
            String event,
            String by,
            String at,
            String campaign,
            boolean practice,
            int names,
            String day,
            String recipient) {

        Given given() {
            return new Given(new CampaignSlug(campaign), names, LocalDate.parse(day), recipient);
        }
    }
}
