package org.placard.ledger;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placard.shared.NodePublicKey;

/**
 * Facts that travel, of one line of one node and signed by it: what became of its letters, what was counted on paper.
 *
 * @param start who began the line
 * @param after number of the frame before the stretch that this tells of
 * @param through number of its last frame; facts that stay at home lie between
 */
public record Dispatch(Frame.LineStart start, long after, long through, List<Numbered> facts, byte[] signature) {

    public Dispatch {
        facts = List.copyOf(facts);
    }

    /** A fact and the number of its frame in its node's journal. */
    public record Numbered(long number, Fact fact) {}

    static Dispatch sign(NodeIdentity node, Frame.LineStart start, long after, List<Numbered> facts) {
        var through = facts.getLast().number();
        var unsigned = new Dispatch(start, after, through, facts, new byte[64]);
        return new Dispatch(start, after, through, facts, node.sign(unsigned.message()));
    }

    public LineId line() {
        return new LineId(start.line());
    }

    /** Whose facts they are. */
    public NodePublicKey node() {
        return NodePublicKey.of(start.nodeKey());
    }

    /** Says what in it cannot be: then nothing of it is kept. */
    public Optional<String> fault() {
        var inOrder = after;
        for (var numbered : facts) {
            if (numbered.number() <= inOrder || numbered.number() > through) {
                return Optional.of("the numbers of the facts are out of order");
            }
            inOrder = numbered.number();
        }
        return isSigned() ? Optional.empty() : Optional.of("the signature of its node does not verify");
    }

    private boolean isSigned() {
        return node().verifies(signature, message());
    }

    private byte[] message() {
        return NodePublicKey.labelled("facts/1", Hashes.of(content()).bytes());
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(content());
        bytes.writeBytes(signature);
        return bytes.toByteArray();
    }

    private byte[] content() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(FrameBody.start(start));
        bytes.writeBytes(ByteBuffer.allocate(20)
                .putLong(after)
                .putLong(through)
                .putInt(facts.size())
                .array());
        facts.forEach(numbered -> bytes.writeBytes(bytes(numbered)));
        return bytes.toByteArray();
    }

    private static byte[] bytes(Numbered numbered) {
        var kind = numbered.fact().kind().getBytes(StandardCharsets.US_ASCII);
        var body = numbered.fact().body();
        return ByteBuffer.allocate(13 + kind.length + body.length)
                .putLong(numbered.number())
                .put((byte) kind.length)
                .put(kind)
                .putInt(body.length)
                .put(body)
                .array();
    }

    static Dispatch read(ByteBuffer in) {
        var start = FrameBody.start(in);
        var after = in.getLong();
        var through = in.getLong();
        var facts = new ArrayList<Numbered>();
        for (int left = in.getInt(); left > 0; left--) {
            facts.add(numbered(in));
        }
        return new Dispatch(start, after, through, facts, FrameBody.take(in, 64));
    }

    private static Numbered numbered(ByteBuffer in) {
        var number = in.getLong();
        var kind = new String(FrameBody.take(in, in.get()), StandardCharsets.US_ASCII);
        return new Numbered(number, new Fact(kind, FrameBody.take(in, in.getInt())));
    }
}
