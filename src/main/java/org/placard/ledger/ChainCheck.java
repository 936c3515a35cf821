package org.placard.ledger;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.placard.shared.Sha256;

/** Follows the links of all lines through a journal. */
final class ChainCheck {

    private final Map<Long, Link> lastOfLine = new HashMap<>();
    private final Map<Long, HeldLine> others = new HashMap<>();
    private Sha256 last = Link.NONE;

    /** Says what is wrong with the link's place, or null; either way it is the last one known from now on. */
    @Nullable
    String follow(Link link) {
        var before = lastOfLine.get(link.line());
        var expected = before == null ? last : before.hash();
        var sequence = before == null ? 1 : before.sequence() + 1;
        lastOfLine.put(link.line(), link);
        last = link.hash();
        if (link.sequence() != sequence) {
            return "the chain is broken: link " + link.sequence() + " stands where " + sequence + " was expected";
        }
        return link.previous().equals(expected) ? null : "the chain is broken: the link before is another one";
    }

    void beginOther(Frame.LineStart start) {
        others.putIfAbsent(start.line(), HeldLine.begun(start, false));
    }

    /** The same for a record that another node took; where its line forked, it may go on from any link before. */
    @Nullable
    String followOther(Link link) {
        var line = others.get(link.line());
        if (line == null) {
            return "the chain is broken: nothing tells who began the line " + new LineId(link.line());
        }
        var fits = link.sequence() == 1
                ? link.previous().equals(line.start().previous())
                : line.tips().stream()
                        .anyMatch(tip -> tip.link().equals(link.previous()) || tip.sequence() >= link.sequence());
        others.put(link.line(), line.grownBy(link));
        return fits ? null : "the chain is broken: the link before is another one";
    }

    /** Says what does not fit between the three byte strings, or null; whether a record may be erased is for others to ask. */
    static @Nullable String hashes(Frame.Kept kept) {
        if (!Hashes.of(kept.core()).equals(kept.link().core())) {
            return "the core is not the one that the link names";
        }
        return kept.isErased() || Hashes.of(kept.sealed()).equals(kept.link().sealed())
                ? null
                : "the sealed part is not the one that the link names";
    }

    Sha256 last() {
        return last;
    }
}
