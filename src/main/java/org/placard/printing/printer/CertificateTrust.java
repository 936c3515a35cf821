package org.placard.printing.printer;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;
import org.placard.shared.ServerTrust;
import org.placard.shared.Sha256;

/**
 * Trusts the one certificate that a person said is the printer's, or else what this machine trusts. Printers sign their own
 * certificates, so the fingerprint of a refused one is kept to be shown and compared with the printer's display.
 */
final class CertificateTrust {

    private final @Nullable Sha256 pinned;
    private final X509ExtendedTrustManager usual;
    private volatile @Nullable Sha256 refused;

    CertificateTrust(@Nullable Sha256 pinned) {
        this(pinned, null);
    }

    /** @param authorities who vouches for others; null for those of this machine */
    CertificateTrust(@Nullable Sha256 pinned, @Nullable KeyStore authorities) {
        this.pinned = pinned;
        this.usual = usual(authorities);
    }

    SSLContext context() {
        return ServerTrust.context(this::check);
    }

    /** The fingerprint of the last certificate that was not trusted. */
    @Nullable
    Sha256 refused() {
        return refused;
    }

    private void check(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        var seen = ServerTrust.fingerprint(chain[0]);
        if (seen.equals(pinned)) {
            return;
        }
        try {
            usual.checkServerTrusted(chain, type, engine);
        } catch (CertificateException e) {
            refused = seen;
            throw e;
        }
    }

    private static X509ExtendedTrustManager usual(@Nullable KeyStore authorities) {
        try {
            var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(authorities);
            return Arrays.stream(factory.getTrustManagers())
                    .filter(X509ExtendedTrustManager.class::isInstance)
                    .map(X509ExtendedTrustManager.class::cast)
                    .findFirst()
                    .orElseThrow();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java knows authorities", e);
        }
    }
}
