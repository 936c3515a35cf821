package org.placard.sync;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.placard.shared.Sha256;
import org.springframework.stereotype.Component;

/** HTTP by the JDK, over TLS with the one certificate that is known. Follows no redirect: a captive portal is not the hub. */
@Component
class HttpHubPort implements HubPort {

    private static final Duration TO_CONNECT = Duration.ofSeconds(4);
    private static final Duration TO_ANSWER = Duration.ofSeconds(20);
    private static final Duration TO_MOVE_DATA = Duration.ofMinutes(2);
    private static final int LARGEST_ANSWER = 64 * 1024 * 1024;

    private final ConcurrentMap<String, Wire> wires = new ConcurrentHashMap<>();
    private final Clock clock = Clock.systemUTC();

    private record Wire(HttpClient client, PinnedCertificate trust) {}

    @Override
    public Said ask(URI address, byte[] json, @Nullable Sha256 certificate) throws IOException {
        var request = HttpRequest.newBuilder(address)
                .timeout(TO_ANSWER)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(json))
                .build();
        return send(request, certificate);
    }

    @Override
    public Said bring(Hub hub, Path bundle) throws IOException {
        var request = HttpRequest.newBuilder(hub.address().resolve("/sync/bundles"))
                .timeout(TO_MOVE_DATA)
                .header("Content-Type", "application/gzip")
                .POST(BodyPublishers.ofFile(bundle))
                .build();
        return send(request, hub.certificate());
    }

    private Said send(HttpRequest request, @Nullable Sha256 certificate) throws IOException {
        // Without a pin each time anew: what one hub showed must not be taken for another one's.
        var wire =
                certificate == null ? wire(null) : wires.computeIfAbsent(certificate.value(), pin -> wire(certificate));
        try {
            var response = wire.client().send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                return new Said(
                        response.statusCode(),
                        body.readNBytes(LARGEST_ANSWER),
                        wire.trust().seen(),
                        response.headers()
                                .firstValue("Retry-After")
                                .map(asked -> Patience.asked(asked, clock.instant()))
                                .orElse(Duration.ZERO));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static Wire wire(@Nullable Sha256 certificate) {
        var trust = new PinnedCertificate(certificate);
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(TO_CONNECT)
                .sslContext(trust.context())
                .build();
        return new Wire(client, trust);
    }
}
