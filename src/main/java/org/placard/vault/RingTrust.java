package org.placard.vault;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placard.shared.Sha256;

/** By what nodes know a ring and believe it, without opening it. */
public interface RingTrust {

    /**
     * What people compare: the SHA-256 of what the certificate of the ring's first generation is over.
     *
     * @throws org.placard.shared.UnreadyException if there is no ring here
     */
    Sha256 fingerprint();

    /** Whether this ring's newest generation signed it for that purpose; who was revoked signs nothing any more. */
    boolean verifies(String purpose, byte[] message, RingSignature signature);

    /**
     * Whether some generation of this ring, or of one that was granted to it, signed it for that purpose. Only for what
     * was believed when it came and stands in this node's own journal since.
     */
    boolean everVerified(String purpose, byte[] message, RingSignature signature);

    /** Whether some generation of this ring itself signed it for that purpose, and none of one that was granted to it. */
    boolean everSigned(String purpose, byte[] message, RingSignature signature);

    /** The ring as other nodes may hold it: everything but the private halves of event keys. */
    List<byte[]> travelling();

    /**
     * Takes over another ring, in place of this node's own. What was sealed before can be read by that ring's
     * coordinators from then on.
     *
     * @param facts the other ring, as {@link #travelling} gave it
     * @param fingerprint what it must be, learnt by another way than the facts
     * @param own this node's own ring, opened; may only be missing where there is none yet
     */
    Adopted adopt(List<byte[]> facts, Sha256 fingerprint, @Nullable OpenVault own);

    /** Takes what is new of the ring that this node belongs to; what is known stays as it is. */
    Adopted follow(List<byte[]> facts);

    /** What came of it. */
    enum Adopted {
        DONE,
        /** It is another ring than it should be. */
        ANOTHER_RING,
        /** Something in it was not signed by the ring. */
        NOT_GENUINE,
        /** The node's own ring must be opened first: there may be something that only it can read. */
        OWN_RING_LOCKED
    }
}
