package org.placard.sync;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.placard.shared.NodePublicKey;
import org.placard.vault.OpenVault;
import org.placard.vault.RingSignature;
import org.placard.vault.RingTrust;

/**
 * That a machine belongs to a ring: the ring vouched for a one-time code, and the code for the machine. So every node of
 * the ring can tell, without asking the hub, and no hub can make one up.
 *
 * @param signature the code's, over node and name
 */
record Credential(Allowance allowance, NodePublicKey node, MachineName name, byte[] signature) {

    private static final String PURPOSE = "join-allowance/1";

    /**
     * The ring's word that whoever knows a code may join.
     *
     * @param code public half of the one-time code's key
     * @param until when the code runs out
     */
    record Allowance(NodePublicKey code, Instant until, RingSignature signature) {

        static Allowance sign(OpenVault vault, NodePublicKey code, Instant until) {
            return new Allowance(code, until, vault.sign(PURPOSE, message(code, until)));
        }

        private static byte[] message(NodePublicKey code, Instant until) {
            return ByteBuffer.allocate(40)
                    .put(code.bytes())
                    .putLong(until.getEpochSecond())
                    .array();
        }

        boolean isGenuine(RingTrust trust) {
            return trust.verifies(PURPOSE, message(code, until), signature);
        }
    }

    /** What the code signs of a machine. */
    static byte[] message(NodePublicKey node, MachineName name) {
        return NodePublicKey.labelled(
                "join-machine/1", node.bytes(), name.value().getBytes(StandardCharsets.UTF_8));
    }

    boolean isSignedByItsCode() {
        return allowance.code().verifies(signature, message(node, name));
    }

    /** Whether it is of this ring, as the ring is today. When the code ran out is for the hub to judge, which has the clock. */
    boolean isGenuine(RingTrust trust) {
        return allowance.isGenuine(trust) && isSignedByItsCode();
    }
}
