package org.placard.ledger;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.placard.shared.NodePublicKey;

/**
 * What a node holds of a line, its own or another's.
 *
 * @param own whether this node's process began it
 * @param tips where it ends here; more than one where the line was continued twice from one place, which only a copied
 *     machine does
 * @param heads what its node signed of it, as far as it was brought here; none of a line of one's own
 * @param told the facts of its node that were brought here, in the order in which they came
 */
record HeldLine(Frame.LineStart start, boolean own, List<Tip> tips, List<Head> heads, List<Dispatch> told) {

    HeldLine {
        tips = List.copyOf(tips);
        heads = List.copyOf(heads);
        told = List.copyOf(told);
    }

    static HeldLine begun(Frame.LineStart start, boolean own) {
        return new HeldLine(start, own, List.of(), List.of(), List.of());
    }

    LineId id() {
        return new LineId(start.line());
    }

    NodePublicKey node() {
        return NodePublicKey.of(start.nodeKey());
    }

    HeldLine grownBy(Link link) {
        var grown =
                tips.stream().filter(tip -> !tip.link().equals(link.previous())).collect(Collectors.toList());
        grown.add(new Tip(link.sequence(), link.hash()));
        return new HeldLine(start, own, grown, heads, told);
    }

    HeldLine vouchedFor(Head head) {
        return new HeldLine(start, own, tips, joined(heads, head), told);
    }

    HeldLine told(Dispatch dispatch) {
        return new HeldLine(start, own, tips, heads, joined(told, dispatch));
    }

    /** Number up to which facts of this line were brought here, 0 where none was. */
    long toldThrough() {
        return told.isEmpty() ? 0 : told.getLast().through();
    }

    /** Numbers of facts stand once, though two dispatches may both tell of them. */
    List<Fact> facts() {
        Set<Long> seen = new java.util.HashSet<>();
        return told.stream()
                .flatMap(dispatch -> dispatch.facts().stream())
                .filter(numbered -> seen.add(numbered.number()))
                .map(Dispatch.Numbered::fact)
                .toList();
    }

    private static <T> List<T> joined(List<T> list, T one) {
        var joined = new java.util.ArrayList<>(list);
        joined.add(one);
        return joined;
    }
}
