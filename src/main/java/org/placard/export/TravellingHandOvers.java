package org.placard.export;

import java.util.List;
import org.placard.export.HandOvers.Left;
import org.placard.shared.Pullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The days on which names left for good, so that every kiosk of the ring can say what taking back no longer reaches. */
@Component
final class TravellingHandOvers implements Pullable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HandOvers handOvers;

    TravellingHandOvers(HandOvers handOvers) {
        this.handOvers = handOvers;
    }

    @Override
    public String name() {
        return "handovers";
    }

    @Override
    public byte[] offered() {
        return JSON.writeValueAsBytes(handOvers.days());
    }

    @Override
    public void take(byte[] published) {
        handOvers.hear(List.of(JSON.readValue(published, Left[].class)));
    }
}
