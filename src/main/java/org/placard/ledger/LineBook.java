package org.placard.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placard.ledger.Dispatch.Numbered;

/** Which lines are held and how far each goes, as the frames tell of them one after the other. */
final class LineBook {

    private final Map<Long, HeldLine> lines = new LinkedHashMap<>();
    private final Map<LineId, List<Head>> heads = new HashMap<>();
    private final Map<LineId, List<Dispatch>> told = new HashMap<>();
    private final Map<Long, List<Numbered>> ownFacts = new LinkedHashMap<>();
    private @Nullable Long own;

    /** Takes note of a frame that is durable. */
    synchronized void see(long number, Frame frame) {
        switch (frame) {
            case Frame.LineStart start -> begin(start, true);
            case Frame.Kept kept -> grow(kept.link());
            case Frame.Noted noted -> note(number, noted.fact());
            case Frame.OthersLine others -> begin(others.start(), false);
            case Frame.Received received -> grow(received.record().link());
            case Frame.Vouched vouched ->
                heads.computeIfAbsent(vouched.head().line(), line -> new ArrayList<>())
                        .add(vouched.head());
            case Frame.Told told -> tell(told.dispatch());
        }
    }

    synchronized List<HeldLine> all() {
        return List.copyOf(lines.values());
    }

    synchronized Optional<HeldLine> line(LineId id) {
        return Optional.ofNullable(lines.get(id.value()));
    }

    /** What its node signed of a line, as far as it was brought here; nothing of a line of one's own. */
    synchronized List<Head> headsOf(LineId id) {
        return List.copyOf(heads.getOrDefault(id, List.of()));
    }

    /** The facts of a line's node that were brought here, in the order in which they came. */
    synchronized List<Dispatch> toldOf(LineId id) {
        return List.copyOf(told.getOrDefault(id, List.of()));
    }

    synchronized boolean isVouchedFor(Head head) {
        return heads.getOrDefault(head.line(), List.of()).stream()
                .anyMatch(known ->
                        known.sequence() == head.sequence() && known.link().equals(head.link()));
    }

    /** The facts that this node noted in one of its own lines, oldest first. */
    synchronized List<Numbered> factsOf(LineId id) {
        return List.copyOf(ownFacts.getOrDefault(id.value(), List.of()));
    }

    private void begin(Frame.LineStart start, boolean here) {
        lines.putIfAbsent(start.line(), HeldLine.begun(start, here));
        if (here) {
            own = start.line();
        }
    }

    private void note(long number, Fact fact) {
        if (own != null) {
            ownFacts.computeIfAbsent(own, line -> new ArrayList<>()).add(new Numbered(number, fact));
        }
    }

    private void grow(Link link) {
        lines.computeIfPresent(link.line(), (id, line) -> line.grownBy(link));
    }

    private void tell(Dispatch dispatch) {
        lines.computeIfPresent(dispatch.line().value(), (id, line) -> line.toldThrough(dispatch.through()));
        told.computeIfAbsent(dispatch.line(), line -> new ArrayList<>()).add(dispatch);
    }
}
