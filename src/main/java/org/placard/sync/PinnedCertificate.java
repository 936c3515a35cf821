package org.placard.sync;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;
import org.placard.shared.Sha256;

/**
 * Trusts one certificate and no authority. While a machine joins there is none yet: then it remembers what it saw, and
 * both sides prove by the code that they saw the same.
 */
final class PinnedCertificate extends X509ExtendedTrustManager {

    private final @Nullable Sha256 pinned;
    private volatile @Nullable Sha256 seen;

    PinnedCertificate(@Nullable Sha256 pinned) {
        this.pinned = pinned;
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

    @Nullable
    Sha256 seen() {
        return seen;
    }

    private void check(X509Certificate[] chain) throws CertificateException {
        var shown = Sha256.of(BundleWriter.sha256().digest(chain[0].getEncoded()));
        if (pinned != null && !pinned.equals(shown)) {
            throw new CertificateException("This is not the certificate of the hub that this machine joined");
        }
        seen = shown;
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        check(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        check(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
        check(chain);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        throw new CertificateException("Nobody is served here");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        throw new CertificateException("Nobody is served here");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
        throw new CertificateException("Nobody is served here");
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
