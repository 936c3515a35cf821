package org.placard.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.placard.shared.ActionId;
import org.placard.shared.NodePublicKey;
import org.placard.shared.Sha256;

/**
 * Part of a line on its way between nodes: who began the line, records in sequence, and the head up to the last of them
 * that the line's own node signed. So it can be carried by anyone and changed by nobody.
 */
public final class Stretch {

    /** No stretch has more records. */
    public static final int MOST = 250;

    /** No stretch with more than one record has more bytes of sealed parts. */
    public static final int MOST_BYTES = 2 * 1024 * 1024;

    private final Frame.LineStart start;
    private final List<Frame.Kept> records;
    private final Head head;
    private volatile boolean sound;

    Stretch(Frame.LineStart start, List<Frame.Kept> records, Head head) {
        this.start = start;
        this.records = List.copyOf(records);
        this.head = head;
    }

    public LineId line() {
        return new LineId(start.line());
    }

    /** Whose line it is. */
    public NodePublicKey node() {
        return NodePublicKey.of(start.nodeKey());
    }

    public Head head() {
        return head;
    }

    /** Sequence of its first record. */
    public long first() {
        return head.sequence() - records.size() + 1;
    }

    /** How many records it has. */
    public int size() {
        return records.size();
    }

    /** Of its sealed parts together. */
    public long bytes() {
        return records.stream().mapToLong(kept -> kept.sealed().length).sum();
    }

    Frame.LineStart start() {
        return start;
    }

    List<Frame.Kept> records() {
        return records;
    }

    /** The sealed parts that it brings. */
    Stream<SealedPart> parts() {
        return records.stream().filter(kept -> !kept.isErased()).map(SealedPart::of);
    }

    /** Whether it brings one of these sealed parts. */
    public boolean brings(Predicate<SealedPart> parts) {
        return parts().anyMatch(parts);
    }

    /** The same, without those. */
    public Stretch without(Predicate<SealedPart> parts) {
        return new Stretch(
                start,
                records.stream()
                        .map(kept -> parts.test(SealedPart.of(kept)) ? kept.erased() : kept)
                        .toList(),
                head);
    }

    /** Hash of the link before its first. */
    Sha256 before() {
        return records.getFirst().link().previous();
    }

    /**
     * Says what in it cannot be: then nothing of it is kept. A stretch without a fault is what its node signed, whoever
     * brought it, and is not looked at again.
     */
    public Optional<String> fault() {
        if (sound) {
            return Optional.empty();
        }
        var fault = found();
        sound = fault.isEmpty();
        return fault;
    }

    private Optional<String> found() {
        if (records.isEmpty() || records.size() > MOST) {
            return Optional.of("a stretch has 1 to " + MOST + " records, this one " + records.size());
        }
        if (!head.node().equals(node()) || head.line().value() != start.line()) {
            return Optional.of("the head is of another line");
        }
        if (first() < 1 || (first() == 1 && !before().equals(start.previous()))) {
            return Optional.of("the line does not begin where it says");
        }
        var broken = brokenChain();
        if (broken.isPresent()) {
            return broken;
        }
        return head.isSigned() ? Optional.empty() : Optional.of("the signature of its node does not verify");
    }

    private Optional<String> brokenChain() {
        var sequence = first();
        var previous = before();
        for (var kept : records) {
            var link = kept.link();
            if (link.line() != start.line()
                    || link.sequence() != sequence
                    || !link.previous().equals(previous)) {
                return Optional.of("the chain is broken at record " + sequence);
            }
            var wrong = recordFault(kept);
            if (wrong.isPresent()) {
                return wrong;
            }
            sequence++;
            previous = link.hash();
        }
        if (ids().stream().distinct().count() < records.size()) {
            return Optional.of("a record stands twice");
        }
        return previous.equals(head.link()) ? Optional.empty() : Optional.of("the head names another last link");
    }

    private Optional<String> recordFault(Frame.Kept kept) {
        var hashes = ChainCheck.hashes(kept);
        if (hashes != null) {
            return Optional.of(hashes);
        }
        try {
            var core = Core.read(kept.core());
            return core.node().equals(node().node())
                    ? Optional.empty()
                    : Optional.of("the record " + core.id() + " is of another node");
        } catch (FormatException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /** The ids of its records, in sequence. */
    public List<ActionId> ids() {
        return records.stream().map(kept -> idOf(kept.core())).toList();
    }

    static ActionId idOf(byte[] core) {
        return Core.idOf(core);
    }

    static Core coreOf(byte[] core) {
        try {
            return Core.read(core);
        } catch (FormatException e) {
            throw new IllegalArgumentException("A record is asked what its core says only once it was read", e);
        }
    }
}
