package org.placard;

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

    Announcement(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        var port = environment.getRequiredProperty("local.server.port");
        if (environment.containsProperty("server.ssl.key-store")) {
            System.out.println("Placard is at https://localhost:" + port);
            LanAccess.addresses().forEach(ip -> System.out.println("For other devices: https://" + ip + ":" + port));
        } else {
            System.out.println("Placard is at http://localhost:" + port);
        }
    }
}
