package org.placard.vault;

import com.google.crypto.tink.subtle.X25519;
import java.security.InvalidKeyException;
import java.util.Arrays;

/** An X25519 key pair, 32 bytes each half. Wipe it when done. */
record HpkePair(byte[] publicHalf, byte[] privateHalf) {

    static HpkePair generate() {
        return of(X25519.generatePrivateKey());
    }

    static HpkePair of(byte[] privateHalf) {
        try {
            return new HpkePair(X25519.publicFromPrivate(privateHalf), privateHalf);
        } catch (InvalidKeyException e) {
            throw new IllegalArgumentException("An X25519 private half has 32 bytes", e);
        }
    }

    void wipe() {
        Arrays.fill(privateHalf, (byte) 0);
    }

    @Override
    public String toString() {
        return "HPKE pair";
    }
}
