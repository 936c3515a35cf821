package org.placard.sync;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.placard.ledger.Exchange.Holding;
import org.placard.shared.Folders;
import org.placard.sync.HubPort.Said;
import org.springframework.stereotype.Component;

/**
 * Brings the hub what it does not hold: one bundle at a time, as many as it takes. No answer makes anything here go away;
 * an answer that is not the hub's signed word counts as none.
 */
@Component
class Pusher {

    /** Before packing. Small enough to get through a bad network in one go. */
    private static final long A_BUNDLE = 4L * 1024 * 1024;

    private final Joining joining;
    private final Bundles bundles;
    private final Acknowledged acknowledged;
    private final Puller puller;
    private final HubPort port;
    private final Path outgoing;
    private volatile Duration askedToWait = Duration.ZERO;
    private volatile Optional<Answer> last = Optional.empty();

    Pusher(Joining joining, Bundles bundles, Acknowledged acknowledged, Puller puller, HubPort port, Folders folders) {
        this.joining = joining;
        this.bundles = bundles;
        this.acknowledged = acknowledged;
        this.puller = puller;
        this.port = port;
        this.outgoing = folders.data().resolve("outgoing");
    }

    /** What came of a visit to the hub. */
    enum Visit {
        /** There is no hub: this machine has not joined one. */
        NO_HUB,
        /** The hub holds everything that is held here. */
        ALL_THERE,
        /** The hub could not keep all of it: its console says why. */
        NOT_ALL_TAKEN,
        /** Nobody answered, or the network was lost on the way. */
        UNREACHABLE,
        /** Something answered that is not the hub: a hotel's sign-in page, another server. */
        NOT_THE_HUB,
        /** The hub does not know this machine, or sent it away. */
        SENT_AWAY,
        /** The hub is there and cannot take anything just now. */
        HUB_IN_TROUBLE
    }

    /** Goes on until the hub holds all, or something stands in the way; then fetches what the ring published. */
    synchronized Visit visit() {
        askedToWait = Duration.ZERO;
        var hub = joining.hub();
        if (hub.isEmpty()) {
            return Visit.NO_HUB;
        }
        try {
            Files.createDirectories(outgoing);
            var visit = visit(hub.get());
            if (visit == Visit.ALL_THERE || visit == Visit.NOT_ALL_TAKEN) {
                puller.pull(hub.get());
            }
            return visit;
        } catch (IOException e) {
            return Visit.UNREACHABLE;
        }
    }

    /** How long the last answer asked this machine to stay away. */
    Duration askedToWait() {
        return askedToWait;
    }

    private Visit visit(Hub hub) throws IOException {
        // First empty-handed: what the hub holds is for the hub to say.
        var known = bring(hub, List.of(), 0);
        while (known.answer().isPresent()) {
            var before = known.answer().get().holdings();
            var next = bring(hub, before, A_BUNDLE);
            if (next.answer().isEmpty() || next.made().pieces() == 0) {
                return next.visit();
            }
            if (next.answer().get().holdings().equals(before)) {
                return Visit.NOT_ALL_TAKEN;
            }
            known = next;
        }
        return known.visit();
    }

    /** One bundle and its answer. */
    private record Step(Bundles.Made made, Visit visit, Optional<Answer> answer) {}

    private Step bring(Hub hub, List<Holding> known, long most) throws IOException {
        var file = Files.createTempFile(outgoing, "bundle-", ".part");
        try {
            Bundles.Made made;
            try (var stream = Files.newOutputStream(file)) {
                made = bundles.write(known, most, stream);
            }
            return step(hub, made, port.bring(hub, file));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private Step step(Hub hub, Bundles.Made made, Said said) {
        askedToWait = said.retryAfter();
        var answer = said.status() == 200
                ? Answer.read(said.body(), last)
                        .filter(read -> read.hub().equals(hub.key().value()))
                : Optional.<Answer>empty();
        answer.ifPresent(read -> {
            last = answer;
            acknowledged.keep(read);
        });
        return new Step(made, visit(said, answer), answer);
    }

    private static Visit visit(Said said, Optional<Answer> answer) {
        if (answer.isPresent()) {
            return answer.get().troubles().isEmpty() ? Visit.ALL_THERE : Visit.NOT_ALL_TAKEN;
        }
        return switch (said.status()) {
            case 403 -> Visit.SENT_AWAY;
            case 408, 413, 429, 500, 502, 503, 504, 507 -> Visit.HUB_IN_TROUBLE;
            default -> Visit.NOT_THE_HUB;
        };
    }
}
