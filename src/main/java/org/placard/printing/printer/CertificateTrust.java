package org.placard.printing.printer;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HexFormat;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;
import org.placard.shared.Sha256;

/**
 * Trusts the one certificate that a person said is the printer's, or else what this machine trusts. Printers sign their own
 * certificates, so the fingerprint of a refused one is kept to be shown and compared with the printer's display.
 */
final class CertificateTrust extends X509ExtendedTrustManager {

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
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {this}, new SecureRandom());
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has TLS", e);
        }
    }

    /** The fingerprint of the last certificate that was not trusted. */
    @Nullable
    Sha256 refused() {
        return refused;
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        var seen = fingerprint(chain[0]);
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

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        throw new CertificateException("Only the HTTP client asks here");
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
        throw new CertificateException("Only the HTTP client asks here");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
        throw new CertificateException("Nobody is a client here");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        throw new CertificateException("Nobody is a client here");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        throw new CertificateException("Nobody is a client here");
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return usual.getAcceptedIssuers();
    }

    private static Sha256 fingerprint(X509Certificate certificate) throws CertificateException {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return new Sha256(HexFormat.of().formatHex(hash));
        } catch (GeneralSecurityException e) {
            throw new CertificateException("The certificate cannot be read", e);
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
