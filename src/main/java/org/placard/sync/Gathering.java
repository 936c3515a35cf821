package org.placard.sync;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.placard.shared.NodePublicKey;
import org.placard.sync.Brought.Taken;
import org.springframework.stereotype.Component;

/** Takes in what other nodes send or people carry, and remembers who was heard of when. */
@Component
class Gathering {

    /** A clock that is further off than this is worth a word; it is never a reason to refuse. */
    static final Duration DOUBTFUL = Duration.ofMinutes(10);

    private final Bundles bundles;
    private final Quarantine quarantine;
    private final Map<NodePublicKey, Contact> contacts = new ConcurrentHashMap<>();
    private final Clock clock;

    @org.springframework.beans.factory.annotation.Autowired
    Gathering(Bundles bundles, Quarantine quarantine) {
        this(bundles, quarantine, Clock.systemUTC());
    }

    Gathering(Bundles bundles, Quarantine quarantine, Clock clock) {
        this.bundles = bundles;
        this.quarantine = quarantine;
        this.clock = clock;
    }

    /**
     * The last time a machine was heard of.
     *
     * @param off how far its clock was ahead of this one's
     */
    record Contact(Instant at, Duration off) {

        boolean isDoubtful() {
            return off.abs().compareTo(DOUBTFUL) > 0;
        }
    }

    /** Takes a bundle in; what cannot be kept of it goes into quarantine. */
    Brought receive(Path file) throws IOException {
        var brought = bundles.take(file);
        if (brought instanceof Taken taken) {
            contacts.put(taken.maker(), new Contact(clock.instant(), off(taken)));
            if (!taken.troubles().isEmpty()) {
                quarantine.put(file, taken);
            }
            if (taken.fresh() > 0) {
                tryAgain();
            }
        }
        return brought;
    }

    private Duration off(Taken taken) {
        // Through seconds: a clock that says the year three hundred million must not overflow anything.
        return Duration.ofSeconds(
                taken.madeAt().getEpochSecond() - clock.instant().getEpochSecond());
    }

    /** Looks whether what waits in quarantine can be kept by now: a gap was filled, or a machine became known. */
    void tryAgain() throws IOException {
        for (var waiting : quarantine.open()) {
            var file = quarantine.file(waiting);
            if (java.nio.file.Files.exists(file)
                    && bundles.take(file) instanceof Taken taken
                    && taken.troubles().isEmpty()) {
                quarantine.release(waiting, Quarantine.BY_ITSELF);
            }
        }
    }

    Optional<Contact> contact(NodePublicKey machine) {
        return Optional.ofNullable(contacts.get(machine));
    }
}
