package org.placard.sync;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Optional;
import org.placard.shared.Sha256;
import org.placard.shared.UnreadyException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The certificate by which others reach this node, so that a machine that joins can pin it. */
@Component
class OwnCertificate {

    private final String store;
    private final String password;

    OwnCertificate(
            @Value("${server.ssl.key-store:}") String store,
            @Value("${server.ssl.key-store-password:}") String password) {
        this.store = store;
        this.password = password;
    }

    /** Its SHA-256; empty where this node serves without TLS, which only this machine can reach. */
    Optional<Sha256> fingerprint() {
        if (store.isEmpty()) {
            return Optional.empty();
        }
        try (var stream = Files.newInputStream(Path.of(URI.create(store)))) {
            var keys = KeyStore.getInstance("PKCS12");
            keys.load(stream, password.toCharArray());
            var certificate = keys.getCertificate(keys.aliases().nextElement());
            return Optional.of(Sha256.of(BundleWriter.sha256().digest(certificate.getEncoded())));
        } catch (IOException | GeneralSecurityException e) {
            throw new UnreadyException("The certificate of this node cannot be read.", e);
        }
    }
}
