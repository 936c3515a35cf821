package org.placard;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks a started node for its first screen, as a browser on the same machine would. */
final class FirstScreen {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private FirstScreen() {}

    static void fetch(int port) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/k"))
                .timeout(PATIENCE)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new IllegalStateException("The first screen could not be fetched", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while fetching the first screen", e);
        }
    }
}
