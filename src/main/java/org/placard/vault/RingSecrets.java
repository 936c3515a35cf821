package org.placard.vault;

import com.google.crypto.tink.HybridDecrypt;
import java.util.Arrays;

/** The private halves of one generation: X25519 and the seed of Ed25519. In memory only while the ring is open. */
final class RingSecrets {

    private static final int SHARE_LENGTH = 1 + 2 * Suite.KEY_LENGTH;

    private final HpkePair hpke;
    private final byte[] seed;

    private RingSecrets(HpkePair hpke, byte[] seed) {
        this.hpke = hpke;
        this.seed = seed;
    }

    static RingSecrets generate() {
        return new RingSecrets(HpkePair.generate(), Bytes.random(Suite.KEY_LENGTH));
    }

    static RingSecrets read(byte[] share) {
        if (share.length != SHARE_LENGTH || share[0] != Suite.NUMBER) {
            throw new IllegalStateException("The ring's private halves are of a suite that is not known here");
        }
        var middle = 1 + Suite.KEY_LENGTH;
        return new RingSecrets(
                HpkePair.of(Arrays.copyOfRange(share, 1, middle)), Arrays.copyOfRange(share, middle, SHARE_LENGTH));
    }

    /** What a slot or a grant carries: suite, X25519 private half, Ed25519 seed. A fresh copy: wipe it. */
    byte[] share() {
        return Bytes.joined(Suite.BYTE, hpke.privateHalf(), seed);
    }

    byte[] hpkePublic() {
        return hpke.publicHalf();
    }

    byte[] signingPublic() {
        return Ed25519.publicHalf(seed);
    }

    HybridDecrypt opener() {
        return Suite.opener(hpke.privateHalf());
    }

    byte[] sign(byte[] message) {
        return Ed25519.sign(seed, message);
    }

    void wipe() {
        hpke.wipe();
        Arrays.fill(seed, (byte) 0);
    }
}
