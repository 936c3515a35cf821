package org.placard.sync;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.http.ResponseEntity;

/** A stand's hub behind a real socket. */
final class HubOnLoopback implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** What a hub does with what was sent. */
    private interface Deed {

        ResponseEntity<byte[]> with(Posted sent) throws IOException;
    }

    HubOnLoopback(Stand hub) throws IOException {
        var controller = hub.node.bean(SyncController.class);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        answer("/sync/machines", controller::join);
        answer("/sync/bundles", controller::receive);
        answer("/sync/published", controller::publish);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void answer(String path, Deed deed) {
        server.createContext(path, exchange -> {
            try (exchange) {
                say(exchange, deed.with(new Posted(exchange.getRequestBody().readAllBytes())));
            }
        });
    }

    private static void say(HttpExchange exchange, ResponseEntity<byte[]> answer) throws IOException {
        var body = answer.getBody() == null ? new byte[0] : answer.getBody();
        exchange.sendResponseHeaders(answer.getStatusCode().value(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
