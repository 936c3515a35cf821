package org.placard.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.placard.event.Event.State;
import org.placard.ledger.Fact;
import org.placard.shared.EventId;

/** Tells from the facts, oldest first, which event a node is out with and how far it has come. */
final class EventHistory {

    private final Map<EventId, Chapter> chapters = new LinkedHashMap<>();
    private @Nullable Chapter chapter;
    private Instant latest = Instant.EPOCH;

    static EventHistory of(List<Fact> facts) {
        var history = new EventHistory();
        facts.forEach(history::tell);
        return history;
    }

    /** The newest event; null where none was begun. */
    @Nullable
    Chapter chapter() {
        return chapter;
    }

    /** All events, oldest first. */
    List<Chapter> chapters() {
        return List.copyOf(chapters.values());
    }

    /** The newest time that any of the facts carries. */
    Instant latest() {
        return latest;
    }

    void tell(Fact fact) {
        switch (fact.kind()) {
            case EventFacts.DESCRIBED -> describe(EventFacts.read(fact, EventFacts.Described.class));
            case EventFacts.OPENED -> turn(EventFacts.read(fact, EventFacts.Turned.class), State.OPEN);
            case EventFacts.CLOSED -> turn(EventFacts.read(fact, EventFacts.Turned.class), State.CLOSED);
            case EventFacts.ENDED -> end(EventFacts.read(fact, EventFacts.Turned.class));
            case EventFacts.LATE_ACCEPTED -> accept(EventFacts.read(fact, EventFacts.LateAccepted.class));
            default -> {
                // a fact of a newer Placard: it cannot be understood here and is kept as it is
            }
        }
        if (chapter != null) {
            chapters.put(chapter.id(), chapter);
        }
    }

    private void describe(EventFacts.Described described) {
        see(described.at());
        var id = new EventId(described.event());
        var details = described.details().details();
        chapter = chapter != null && chapter.id().equals(id)
                ? new Chapter(id, chapter.state(), details, chapter.acceptances(), chapter.endedAt())
                : new Chapter(id, State.PRACTICE, details, List.of(), null);
    }

    private void turn(EventFacts.Turned turned, State state) {
        see(turned.at());
        if (chapter != null && chapter.id().value().equals(turned.event())) {
            chapter = new Chapter(chapter.id(), state, chapter.details(), chapter.acceptances(), chapter.endedAt());
        }
    }

    /** Any event, also one that others came after. */
    private void end(EventFacts.Turned turned) {
        see(turned.at());
        var id = new EventId(turned.event());
        chapters.computeIfPresent(id, (_, ended) -> ended.endedAt(Instant.parse(turned.at())));
        chapter = chapter == null ? null : chapters.get(chapter.id());
    }

    private void accept(EventFacts.LateAccepted accepted) {
        see(accepted.at());
        if (chapter != null && chapter.id().value().equals(accepted.event())) {
            var acceptances = new ArrayList<>(chapter.acceptances());
            acceptances.add(accepted.acceptance());
            chapter = new Chapter(
                    chapter.id(), chapter.state(), chapter.details(), List.copyOf(acceptances), chapter.endedAt());
        }
    }

    private void see(String at) {
        var moment = Instant.parse(at);
        latest = moment.isAfter(latest) ? moment : latest;
    }

    /** An event without its key, which the vault keeps. */
    record Chapter(
            EventId id,
            State state,
            EventDetails details,
            List<LateAcceptance> acceptances,
            @Nullable Instant endedAt) {

        Chapter endedAt(Instant at) {
            return new Chapter(id, state, details, acceptances, at);
        }
    }
}
