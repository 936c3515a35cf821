package org.placard.vault;

import com.google.crypto.tink.subtle.Hkdf;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/**
 * Secrets that last as long as the ring: out of the private halves of its first generation, which every later one opens by
 * its grants. So there is nothing more to keep and nothing more to lose.
 */
final class LifetimeSecret {

    private static final int LENGTH = 32;

    private LifetimeSecret() {}

    static byte[] of(RingSecrets first, String purpose) {
        var share = first.share();
        try {
            return Hkdf.computeHkdf("HMACSHA256", share, new byte[0], Bytes.labelled("lifetime/" + purpose), LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC-SHA256", e);
        } finally {
            Arrays.fill(share, (byte) 0);
        }
    }
}
