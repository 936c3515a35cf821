package org.placard.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.placard.fakes.KeptIn;
import org.placard.shared.EventId;

/** A hub and the machines of one ring, each with the event that was on show there first. */
final class Stalls implements AutoCloseable {

    private final Path folder;
    private final KeptIn kept;
    private final Map<Stand, EventId> own = new HashMap<>();

    /** @param kept where the hub keeps what the others bring */
    Stalls(Path folder, KeptIn kept) {
        this.folder = folder;
        this.kept = kept;
    }

    /** Whom the others bring their records to. */
    Stand hub() {
        return begun(new Stand(folder.resolve("hub"), "hub", kept));
    }

    Stand stand(String name) {
        return begun(new Stand(folder.resolve(name), name));
    }

    /** Joined, with its own event still on show. */
    Stand member(Stand hub, String name) {
        var stand = stand(name);
        assertThat(stand.join(hub)).isInstanceOf(Joining.Outcome.Done.class);
        return stand;
    }

    /** The event with which that machine began. */
    EventId eventOf(Stand stand) {
        return Objects.requireNonNull(own.get(stand));
    }

    private Stand begun(Stand stand) {
        own.put(stand, stand.event());
        return stand;
    }

    @Override
    public void close() {
        own.keySet().forEach(Stand::close);
    }
}
