package org.placard.sync;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/** Where a hub answers, as somebody types it. Names without TLS are for this machine alone. */
final class HubAddress {

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    private HubAddress() {}

    /** The address without a path, or empty where it is none that may be used. */
    static Optional<URI> read(String typed) {
        var text = typed.strip();
        try {
            var address = new URI(text.contains("://") ? text : "https://" + text);
            var host = address.getHost();
            if (host == null || !isSafe(address.getScheme(), host)) {
                return Optional.empty();
            }
            return Optional.of(new URI(address.getScheme(), null, host, address.getPort(), null, null, null));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isSafe(String scheme, String host) {
        return "https".equals(scheme) || ("http".equals(scheme) && HERE.contains(host));
    }
}
