package org.placard.event;

import java.util.Arrays;
import org.placard.ledger.Fact;
import org.placard.shared.Pullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The event, as all machines of a ring are out with it: its facts from the first to the newest. */
@Component
final class TravellingEvent implements Pullable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JournalledEvents events;

    TravellingEvent(JournalledEvents events) {
        this.events = events;
    }

    private record Told(String kind, byte[] body) {}

    @Override
    public String name() {
        return "event";
    }

    @Override
    public byte[] offered() {
        return JSON.writeValueAsBytes(events.chapter().stream()
                .map(fact -> new Told(fact.kind(), fact.body()))
                .toArray());
    }

    @Override
    public void take(byte[] published) {
        events.goOnWith(Arrays.stream(JSON.readValue(published, Told[].class))
                .map(told -> new Fact(told.kind(), told.body()))
                .filter(fact -> fact.kind().startsWith(EventFacts.PREFIX))
                .toList());
    }
}
