package org.placard.sync;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placard.shared.OwnAddresses;
import org.placard.shared.Sha256;
import org.placard.vault.RingTrust;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where other machines find this one, and by what they know it. */
@Component
class OwnDoorstep {

    /** More would make a QR code that cheap readers cannot read. */
    private static final int MOST_ADDRESSES = 3;

    private final OwnCertificate certificate;
    private final RingTrust trust;
    private final Environment environment;

    OwnDoorstep(OwnCertificate certificate, RingTrust trust, Environment environment) {
        this.certificate = certificate;
        this.trust = trust;
        this.environment = environment;
    }

    Invitation invite(CodeWords words) {
        var pinned = certificate.fingerprint().orElse(null);
        return new Invitation(addresses(pinned), words, trust.fingerprint(), pinned);
    }

    private List<URI> addresses(@Nullable Sha256 pinned) {
        var port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        if (pinned == null) {
            return List.of(URI.create("http://localhost:" + port));
        }
        var names = OwnAddresses.onNetworks();
        return (names.isEmpty() ? List.of("localhost") : names)
                .stream()
                        .limit(MOST_ADDRESSES)
                        .map(name -> URI.create("https://" + name + ":" + port))
                        .toList();
    }
}
