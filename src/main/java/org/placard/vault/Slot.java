package org.placard.vault;

import java.util.Arrays;
import java.util.Optional;

/**
 * One holder's way to the ring. A passphrase (or the recovery kit's secret) unwraps the private half of the slot's own
 * pair, and that opens the ring's private halves. The pair stays when the ring gets a new generation, so nobody needs
 * a new passphrase because somebody else was revoked.
 *
 * @param holder the coordinator's name, or {@link #RECOVERY}
 * @param hpke the public half of the slot's pair
 * @param wrapped its private half under AES-256-GCM
 * @param sealed the ring's private halves, sealed to {@code hpke}
 */
record Slot(
        String holder,
        byte[] salt,
        Argon2Cost argon2id,
        byte[] verifier,
        byte[] hpke,
        byte[] nonce,
        byte[] wrapped,
        byte[] sealed) {

    static final String RECOVERY = "recovery";
    static final int SALT_LENGTH = 16;

    static Slot make(String holder, byte[] secret, Argon2Cost cost, int generation, RingSecrets ring) {
        var salt = Bytes.random(SALT_LENGTH);
        var nonce = Bytes.random(SlotKeys.NONCE_LENGTH);
        var pair = HpkePair.generate();
        var keys = SlotKeys.derive(secret, salt, cost);
        var wrapped = keys.wrap(pair.privateHalf(), nonce, bound(holder, pair.publicHalf()));
        var sealed = share(pair.publicHalf(), generation, ring);
        var verifier = keys.verifier().clone();
        keys.wipe();
        pair.wipe();
        return new Slot(holder, salt, cost, verifier, pair.publicHalf(), nonce, wrapped, sealed);
    }

    /** The same slot, leading to another generation of the ring. */
    Slot leadingTo(int generation, RingSecrets ring) {
        return new Slot(holder, salt, argon2id, verifier, hpke, nonce, wrapped, share(hpke, generation, ring));
    }

    /** The ring's private halves, or empty where the secret does not fit or the slot was changed. */
    Optional<RingSecrets> open(byte[] secret, int generation) {
        var keys = SlotKeys.derive(secret, salt, argon2id);
        try {
            return keys.fits(verifier) ? Optional.of(open(keys, generation)) : Optional.empty();
        } catch (SealBrokenException e) {
            return Optional.empty();
        } finally {
            keys.wipe();
        }
    }

    private RingSecrets open(SlotKeys keys, int generation) throws SealBrokenException {
        var privateHalf = keys.unwrap(wrapped, nonce, bound(holder, hpke));
        try {
            var share = Suite.open(Suite.opener(privateHalf), info(generation, hpke), sealed);
            var ring = RingSecrets.read(share);
            Arrays.fill(share, (byte) 0);
            return ring;
        } finally {
            Arrays.fill(privateHalf, (byte) 0);
        }
    }

    private static byte[] share(byte[] hpke, int generation, RingSecrets ring) {
        var share = ring.share();
        try {
            return Suite.seal(hpke, info(generation, hpke), share);
        } finally {
            Arrays.fill(share, (byte) 0);
        }
    }

    static byte[] bound(String holder, byte[] hpke) {
        return Bytes.labelled("slot/1", Suite.BYTE, hpke, Bytes.utf8(holder));
    }

    private static byte[] info(int generation, byte[] hpke) {
        return Bytes.labelled("slot-share/1", Suite.BYTE, Bytes.number(generation), hpke);
    }
}
