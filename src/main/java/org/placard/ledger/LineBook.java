package org.placard.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placard.ledger.Dispatch.Numbered;

/** Which lines are held and how far each goes, as the frames tell of them one after the other. */
final class LineBook {

    private final Map<Long, HeldLine> lines = new LinkedHashMap<>();
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
            case Frame.Vouched vouched -> vouch(vouched.head());
            case Frame.Told told -> tell(told.dispatch());
        }
    }

    synchronized List<HeldLine> all() {
        return List.copyOf(lines.values());
    }

    synchronized Optional<HeldLine> line(LineId id) {
        return Optional.ofNullable(lines.get(id.value()));
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

    private void vouch(Head head) {
        lines.computeIfPresent(head.line().value(), (id, line) -> line.vouchedFor(head));
    }

    private void tell(Dispatch dispatch) {
        lines.computeIfPresent(dispatch.line().value(), (id, line) -> line.told(dispatch));
    }
}
