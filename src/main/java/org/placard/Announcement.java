package org.placard;

import java.net.URI;
import org.placard.kiosk.OneTimeLink;
import org.placard.shared.OwnAddresses;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says where the node is to be found once it can be reached. */
@Component
@ConditionalOnWebApplication
class Announcement {

    private final Environment environment;
    private final OneTimeLink link;

    Announcement(Environment environment, OneTimeLink link) {
        this.environment = environment;
        this.link = link;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        var port = environment.getRequiredProperty("local.server.port");
        var secure = environment.containsProperty("server.ssl.key-store");
        var here = (secure ? "https" : "http") + "://localhost:" + port;
        System.out.println("Placard is at " + here);
        if (secure) {
            OwnAddresses.onNetworks()
                    .forEach(ip -> System.out.println("For other devices: https://" + ip + ":" + port));
            System.out.println(
                    "They warn of a certificate they do not know. It is this one if its SHA-256 fingerprint is");
            System.out.println(LanAccess.fingerprint(
                    URI.create(environment.getRequiredProperty("server.ssl.key-store")),
                    environment.getRequiredProperty("server.ssl.key-store-password")));
        }
        System.out.println(
                "If this browser became a kiosk, this leads back to the console, once: " + here + link.make());
    }
}
