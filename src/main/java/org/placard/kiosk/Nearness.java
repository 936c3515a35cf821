package org.placard.kiosk;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Set;

/** Whether a request was made on this very machine. */
final class Nearness {

    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private Nearness() {}

    /**
     * The address alone would not do: a proxy on this machine speaks for others, and a foreign name that was made to
     * point here speaks for a foreign page.
     */
    static boolean isHere(HttpServletRequest request) {
        return InetAddress.ofLiteral(request.getRemoteAddr()).isLoopbackAddress()
                && request.getHeader("X-Forwarded-For") == null
                && request.getHeader("Forwarded") == null
                && OWN_NAMES.contains(request.getServerName());
    }
}
