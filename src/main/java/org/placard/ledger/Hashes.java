package org.placard.ledger;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.placard.shared.Sha256;

/** SHA-256, which every Java has. */
final class Hashes {

    static final int BYTES = 32;

    private Hashes() {}

    static byte[] sha256(ByteBuffer... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }

    static Sha256 of(byte[] bytes) {
        return Sha256.of(sha256(ByteBuffer.wrap(bytes)));
    }
}
