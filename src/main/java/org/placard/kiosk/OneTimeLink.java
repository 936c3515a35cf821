package org.placard.kiosk;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Links that undo a kiosk's enrolment, each good for one time; a restart forgets those that were not used. */
@Component
public class OneTimeLink {

    static final String PATH = "/leave-kiosk";
    private static final int BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final Set<String> unused = ConcurrentHashMap.newKeySet();

    /** Makes a new link; the answer begins at the path, after host and port. */
    public String make() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var code = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        unused.add(code);
        return PATH + "?code=" + code;
    }

    boolean redeem(String code) {
        return unused.remove(code);
    }
}
