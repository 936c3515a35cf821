package org.placard.sync;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placard.ledger.Exchange.Holding;
import org.placard.ledger.LineId;
import org.placard.ledger.NodeIdentity;
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

    static Answer of(NodeIdentity identity, long clock, List<Holding> holdings, List<String> troubles) {
        return new Answer(
                identity.publicKey().value(),
                clock,
                holdings.stream().map(holding -> held(identity, holding)).toList(),
                troubles);
    }

    private static Held held(NodeIdentity identity, Holding holding) {
        var ends = holding.tips().stream()
                .map(tip -> new End(
                        tip.sequence(),
                        tip.link().value(),
                        HexFormat.of().formatHex(identity.sign(message(holding.line(), tip)))))
                .toList();
        return new Held(holding.node().value(), holding.line().toString(), ends, holding.toldThrough());
    }

    /** What the receiver signs of a line's end. */
    private static byte[] message(LineId line, Tip tip) {
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
        try {
            var answer = JSON.readValue(bytes, Answer.class);
            return isGenuine(answer) ? Optional.of(answer) : Optional.empty();
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    private static boolean isGenuine(@Nullable Answer answer) {
        if (answer == null) {
            return false;
        }
        var hub = new NodePublicKey(answer.hub());
        return answer.held().stream()
                .allMatch(held -> held.ends().stream()
                        .allMatch(end -> hub.verifies(
                                HexFormat.of().parseHex(end.signature()),
                                message(LineId.of(held.line()), new Tip(end.sequence(), new Sha256(end.link()))))));
    }

    List<Holding> holdings() {
        return held.stream().map(Held::holding).toList();
    }
}
