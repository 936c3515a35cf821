package org.placard.journey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.placard.shared.ReceiptNumber;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the signing screen sends and hears, without its browser. */
final class Submitting implements AutoCloseable {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private final JsonNode model;

    private Submitting(String address) throws IOException, InterruptedException {
        this.address = address;
        var asked = at("/k/api/signing/free-xinjiang?language=en").build();
        this.model = JSON.readTree(client.send(asked, BodyHandlers.ofString()).body())
                .path("model");
    }

    static Submitting to(RunningNode node) throws IOException, InterruptedException {
        return new Submitting(node.address());
    }

    /** A person's one try, which keeps its id and receipt however often it is sent. */
    record Attempt(String receipt, String body) {}

    Attempt attempt(String name) {
        var id = new byte[16];
        RANDOM.nextBytes(id);
        var receipt = ReceiptNumber.draw(RANDOM);
        var form = new LinkedHashMap<String, Object>();
        form.put("id", HexFormat.of().formatHex(id));
        form.put("receipt", receipt.digits());
        form.put("campaign", model.path("campaign").asString());
        form.put("pack", model.path("pack").asString());
        form.put("language", "en");
        form.put("name", name);
        form.put("country", "CH");
        form.put("postcode", "");
        form.put("typing", true);
        form.put("typedConfirmed", true);
        form.put("strokes", Map.of("aspect", 1000, "runs", new int[0]));
        for (var consent : model.path("consents")) {
            var purpose = consent.path("purpose").asString();
            form.put(
                    purpose,
                    Map.of(
                            "given",
                            purpose.equals("keep"),
                            "version",
                            consent.path("version").asString()));
        }
        form.put("email", "");
        form.put("ofAge", false);
        return new Attempt(receipt.grouped(), JSON.writeValueAsString(form));
    }

    /**
     * Sends it once.
     *
     * @return the outcome
     * @throws IOException where no answer came, which says nothing about what was kept
     */
    String send(Attempt attempt) throws IOException, InterruptedException {
        var request = at("/k/api/signatures")
                .header("Content-Type", "application/json")
                .header("X-Placard", "signing")
                .header("Origin", address)
                .POST(HttpRequest.BodyPublishers.ofString(attempt.body()))
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        return JSON.readTree(answer.body()).path("outcome").asString();
    }

    private HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }
}
