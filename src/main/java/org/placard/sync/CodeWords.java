package org.placard.sync;

import com.google.crypto.tink.subtle.Ed25519Sign;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.placard.shared.NodePublicKey;
import org.placard.vault.Passphrase;

/**
 * The one-time code by which a machine joins: seven generated words, 90 bits. A key pair and a shared secret come out of
 * them, so that both sides prove that they know the words and neither sends them.
 */
record CodeWords(Passphrase words) {

    static CodeWords of(String typed) {
        return new CodeWords(new Passphrase(typed));
    }

    NodePublicKey publicKey() {
        return NodePublicKey.of(pair().getPublicKey());
    }

    byte[] sign(byte[] message) {
        try {
            return new Ed25519Sign(pair().getPrivateKey()).sign(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Signing failed", e);
        }
    }

    /** Proves to who knows the words that who made it knows them too. */
    byte[] proof(byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(derived("join-proof/1"), "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC with SHA-256", e);
        }
    }

    boolean proves(byte[] proof, byte[] message) {
        return MessageDigest.isEqual(proof, proof(message));
    }

    private Ed25519Sign.KeyPair pair() {
        try {
            return Ed25519Sign.KeyPair.newKeyPairFromSeed(derived("join-code/1"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A seed has 32 bytes", e);
        }
    }

    private byte[] derived(String purpose) {
        return BundleWriter.sha256()
                .digest(NodePublicKey.labelled(purpose, words.words().getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return "code";
    }
}
