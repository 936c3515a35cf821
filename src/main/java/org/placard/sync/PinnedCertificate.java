package org.placard.sync;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import org.jspecify.annotations.Nullable;
import org.placard.shared.ServerTrust;
import org.placard.shared.Sha256;

/**
 * Trusts one certificate and no authority. While a machine joins by words alone there is none yet: then it remembers what
 * it saw, and both sides prove by the code that they saw the same.
 */
final class PinnedCertificate {

    private final @Nullable Sha256 pinned;
    private volatile @Nullable Sha256 seen;

    PinnedCertificate(@Nullable Sha256 pinned) {
        this.pinned = pinned;
    }

    SSLContext context() {
        return ServerTrust.context(this::check);
    }

    @Nullable
    Sha256 seen() {
        return seen;
    }

    private void check(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        var shown = ServerTrust.fingerprint(chain[0]);
        if (pinned != null && !pinned.equals(shown)) {
            throw new CertificateException("This is not the certificate of the hub that this machine joined");
        }
        seen = shown;
    }
}
