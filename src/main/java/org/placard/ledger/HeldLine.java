package org.placard.ledger;

import java.util.List;
import java.util.stream.Collectors;
import org.placard.shared.NodePublicKey;

/**
 * What a node holds of a line, its own or another's.
 *
 * @param own whether this node's process began it
 * @param tips where it ends here; more than one where the line was continued twice from one place, which only a copied
 *     machine does
 * @param toldThrough number up to which facts of this line were brought here, 0 where none was
 */
record HeldLine(Frame.LineStart start, boolean own, List<Tip> tips, long toldThrough) {

    HeldLine {
        tips = List.copyOf(tips);
    }

    static HeldLine begun(Frame.LineStart start, boolean own) {
        return new HeldLine(start, own, List.of(), 0);
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
        return new HeldLine(start, own, grown, toldThrough);
    }

    HeldLine toldThrough(long number) {
        return new HeldLine(start, own, tips, number);
    }
}
