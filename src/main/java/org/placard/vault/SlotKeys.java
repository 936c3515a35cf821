package org.placard.vault;

import com.google.crypto.tink.subtle.Hkdf;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** What one Argon2id run gives: a verifier to sign in by, and the key that wraps a slot's private half. */
record SlotKeys(byte[] verifier, byte[] wrapping) {

    static final int NONCE_LENGTH = 12;

    private static final int LENGTH = 32;
    private static final int TAG_BITS = 128;

    static SlotKeys derive(byte[] secret, byte[] salt, Argon2Cost cost) {
        var stretched = Stretching.stretch(secret, salt, cost);
        try {
            return new SlotKeys(expand(stretched, "slot-verifier/1"), expand(stretched, "slot-wrapping/1"));
        } finally {
            Arrays.fill(stretched, (byte) 0);
        }
    }

    boolean fits(byte[] kept) {
        return MessageDigest.isEqual(verifier, kept);
    }

    byte[] wrap(byte[] plain, byte[] nonce, byte[] bound) {
        try {
            return aes(Cipher.ENCRYPT_MODE, nonce, bound).doFinal(plain);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES-256-GCM", e);
        }
    }

    byte[] unwrap(byte[] wrapped, byte[] nonce, byte[] bound) throws SealBrokenException {
        try {
            return aes(Cipher.DECRYPT_MODE, nonce, bound).doFinal(wrapped);
        } catch (AEADBadTagException e) {
            throw new SealBrokenException("The slot was changed");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES-256-GCM", e);
        }
    }

    void wipe() {
        Arrays.fill(verifier, (byte) 0);
        Arrays.fill(wrapping, (byte) 0);
    }

    private Cipher aes(int mode, byte[] nonce, byte[] bound) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(wrapping, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(bound);
        return cipher;
    }

    private static byte[] expand(byte[] stretched, String purpose) {
        try {
            return Hkdf.computeHkdf("HMACSHA256", stretched, new byte[0], Bytes.labelled(purpose), LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC-SHA256", e);
        }
    }

    @Override
    public String toString() {
        return "slot keys";
    }
}
