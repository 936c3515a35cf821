package org.placard.vault;

import com.google.crypto.tink.subtle.Ed25519Sign;
import com.google.crypto.tink.subtle.Ed25519Verify;
import java.security.GeneralSecurityException;

/** Ed25519 signatures: 32 bytes of seed, 32 of public half, 64 of signature. */
final class Ed25519 {

    private Ed25519() {}

    static byte[] publicHalf(byte[] seed) {
        try {
            return Ed25519Sign.KeyPair.newKeyPairFromSeed(seed).getPublicKey();
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("A signing seed has 32 bytes", e);
        }
    }

    static byte[] sign(byte[] seed, byte[] message) {
        try {
            return new Ed25519Sign(seed).sign(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Signing failed", e);
        }
    }

    static boolean verifies(byte[] publicHalf, byte[] signature, byte[] message) {
        try {
            new Ed25519Verify(publicHalf).verify(signature, message);
            return true;
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}
