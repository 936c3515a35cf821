package org.placard.ledger;

import java.nio.ByteBuffer;
import org.placard.shared.NodePublicKey;
import org.placard.shared.Sha256;

/**
 * A node's word for one of its lines up to a place. As each link names the one before, the signature covers every record
 * up to there, whoever carries them.
 *
 * @param node whose line it is and who signed
 * @param sequence of the last record that it covers
 * @param link hash of that record's link
 */
public record Head(NodePublicKey node, LineId line, long sequence, Sha256 link, byte[] signature) {

    static final int BYTES = 144;

    static Head sign(NodeIdentity node, LineId line, long sequence, Sha256 link) {
        return new Head(node.publicKey(), line, sequence, link, node.sign(message(line, sequence, link)));
    }

    /** Whether its node signed it. */
    public boolean isSigned() {
        return node.verifies(signature, message(line, sequence, link));
    }

    /** What a node signs of a line, its own or one that it vouches to hold. */
    static byte[] message(LineId line, long sequence, Sha256 link) {
        return NodePublicKey.labelled(
                "line-head/1",
                line.bytes(),
                ByteBuffer.allocate(Long.BYTES).putLong(sequence).array(),
                link.bytes());
    }

    byte[] bytes() {
        return ByteBuffer.allocate(BYTES)
                .put(node.bytes())
                .put(line.bytes())
                .putLong(sequence)
                .put(link.bytes())
                .put(signature)
                .array();
    }

    static Head read(ByteBuffer in) {
        var node = new byte[32];
        in.get(node);
        var line = new LineId(in.getLong());
        var sequence = in.getLong();
        var link = Link.hash(in);
        var signature = new byte[64];
        in.get(signature);
        return new Head(NodePublicKey.of(node), line, sequence, link, signature);
    }
}
