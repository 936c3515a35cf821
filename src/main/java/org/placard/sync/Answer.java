package org.placard.sync;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placard.ledger.Exchange.Holding;
import org.placard.ledger.LineId;
import org.placard.ledger.Tip;
import org.placard.shared.NodePublicKey;
import org.placard.shared.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a receiver says of each line: "all held through N", signed, so that it can be kept as a receipt and shown to
 * anyone. The same by network and, as a file beside the bundle, by stick.
 *
 * @param hub who answers
 * @param clock seconds since 1970 by its clock
 * @param troubles words for what could not be kept
 */
record Answer(String hub, long clock, List<Held> held, List<String> troubles) {

    private static final JsonMapper JSON = JsonMapper.shared();

    Answer {
        held = List.copyOf(held);
        troubles = List.copyOf(troubles);
    }

    /** A line. */
    record Held(String node, String line, List<End> ends, long toldThrough) {

        Holding holding() {
            return new Holding(
                    new NodePublicKey(node),
                    LineId.of(line),
                    ends.stream()
                            .map(end -> new Tip(end.sequence(), new Sha256(end.link())))
                            .toList(),
                    toldThrough);
        }
    }

    /** All held through there. */
    record End(long sequence, String link, String signature) {}

    /** @param ends that the node of this key signed */
    static Answer of(NodePublicKey node, SignedEnds ends, long clock, List<Holding> holdings, List<String> troubles) {
        return new Answer(
                node.value(),
                clock,
                holdings.stream()
                        .map(holding -> new Held(
                                holding.node().value(),
                                holding.line().toString(),
                                ends.of(holding),
                                holding.toldThrough()))
                        .toList(),
                troubles);
    }

    /** What the receiver signs of a line's end. */
    static byte[] message(LineId line, Tip tip) {
        return NodePublicKey.labelled(
                "line-held/1",
                HexFormat.of().parseHex(line.toString()),
                ByteBuffer.allocate(Long.BYTES).putLong(tip.sequence()).array(),
                tip.link().bytes());
    }

    byte[] bytes() {
        return JSON.writeValueAsBytes(this);
    }

    /** Reads an answer; empty where it is none, or one of its signatures is not its hub's. */
    static Optional<Answer> read(byte[] bytes) {
        return read(bytes, Optional.empty());
    }

    /**
     * The same, where another answer was read before.
     *
     * @param before what it said of a line's end, to the letter, is not looked at again
     */
    static Optional<Answer> read(byte[] bytes, Optional<Answer> before) {
        try {
            var answer = JSON.readValue(bytes, Answer.class);
            return isGenuine(answer, before) ? Optional.of(answer) : Optional.empty();
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    private static boolean isGenuine(@Nullable Answer answer, Optional<Answer> before) {
        if (answer == null) {
            return false;
        }
        var hub = new NodePublicKey(answer.hub());
        var known = before.filter(other -> other.hub().equals(answer.hub()))
                .map(other -> other.signed().collect(Collectors.toSet()))
                .orElse(Set.of());
        return answer.signed().allMatch(end -> known.contains(end) || end.isSignedBy(hub));
    }

    private Stream<Signed> signed() {
        return held.stream().flatMap(line -> line.ends().stream().map(end -> new Signed(line.line(), end)));
    }

    /** A line's end as it was signed. */
    private record Signed(String line, End end) {

        boolean isSignedBy(NodePublicKey hub) {
            return hub.verifies(
                    HexFormat.of().parseHex(end.signature()),
                    message(LineId.of(line), new Tip(end.sequence(), new Sha256(end.link()))));
        }
    }

    List<Holding> holdings() {
        return held.stream().map(Held::holding).toList();
    }
}
