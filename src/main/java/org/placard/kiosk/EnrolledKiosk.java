package org.placard.kiosk;

import java.time.Instant;
import org.placard.shared.Sha256;

/**
 * A browser that shows kiosk pages and nothing else.
 *
 * @param token hash of the secret in the browser's cookie; the secret itself is kept nowhere
 */
public record EnrolledKiosk(Sha256 token, Instant since) {

    private static final int SHORT = 6;

    /** A few characters to tell one from another. */
    public String shortName() {
        return token.value().substring(0, SHORT);
    }
}
