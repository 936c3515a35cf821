package org.placard.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.placard.ledger.Revocation.Trusted;
import org.placard.shared.Sha256;

/**
 * What is believed of a line whose machine was sent away.
 *
 * @param through everything up to this sequence
 * @param links and these; only of a line that forked, where a sequence does not name a record
 */
record LineTrust(long through, Set<Sha256> links) {

    private static final LineTrust NOTHING = new LineTrust(0, Set.of());

    LineTrust {
        links = Set.copyOf(links);
    }

    boolean covers(long sequence, Sha256 link) {
        return sequence <= through || links.contains(link);
    }

    /**
     * An end counts once its own link is held: until then nobody can tell what leads up to it.
     *
     * @param holds whether that link is held at that place of the line
     * @param steps all links that are held of it
     */
    static LineTrust of(Revocation revocation, HeldLine line, HoldsLink holds, Function<HeldLine, List<Step>> steps) {
        var ends = revocation.trusted().stream()
                .filter(end -> end.line().equals(line.id()))
                .filter(end -> isHeld(end, line, holds))
                .toList();
        if (ends.isEmpty()) {
            return NOTHING;
        }
        boolean isNamedByLink = ends.stream().allMatch(end -> end.link() != null);
        return line.tips().size() > 1 && isNamedByLink
                ? new LineTrust(0, before(ends, steps.apply(line)))
                : new LineTrust(ends.stream().mapToLong(Trusted::sequence).max().orElse(0), Set.of());
    }

    /** Whether a link is held at a place of a line. */
    @FunctionalInterface
    interface HoldsLink {
        boolean test(LineId line, long sequence, Sha256 link);
    }

    private static boolean isHeld(Trusted end, HeldLine line, HoldsLink holds) {
        var link = end.link();
        return link == null || holds.test(line.id(), end.sequence(), link);
    }

    private static Set<Sha256> before(List<Trusted> ends, List<Step> steps) {
        Map<Sha256, Sha256> previous = new HashMap<>();
        steps.forEach(step -> previous.put(step.link(), step.previous()));
        var believed = new HashSet<Sha256>();
        for (var end : ends) {
            var link = Objects.requireNonNull(end.link());
            while (previous.containsKey(link) && believed.add(link)) {
                link = previous.get(link);
            }
        }
        return believed;
    }
}
