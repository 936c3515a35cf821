package org.placard.ledger;

import org.placard.shared.NodeId;
import org.placard.shared.NodePublicKey;

/** Which node this is, and its signature. */
public interface NodeIdentity {

    NodePublicKey publicKey();

    /** The 64 bytes of an Ed25519 signature by the node's own key; label what is signed. */
    byte[] sign(byte[] message);

    default NodeId id() {
        return publicKey().node();
    }
}
