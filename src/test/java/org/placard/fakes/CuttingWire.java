package org.placard.fakes;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** Stands between a program and its PostgreSQL, and cuts the connection when the answer to a commit comes back. */
public final class CuttingWire implements AutoCloseable {

    private static final String COMMIT = "COMMIT";

    private final ServerSocket entrance;
    private final int server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicBoolean armed = new AtomicBoolean();

    public CuttingWire(int server) {
        this.server = server;
        try {
            entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::accept);
    }

    public int port() {
        return entrance.getLocalPort();
    }

    /** The next commit arrives, and its answer does not. */
    public void cutTheNextAnswer() {
        armed.set(true);
    }

    public boolean hasCut() {
        return !armed.get();
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                var client = entrance.accept();
                var behind = new Socket(InetAddress.getLoopbackAddress(), server);
                var commits = new AtomicBoolean();
                threads.execute(() -> pass(client, behind, bytes -> {
                    if (armed.get() && new String(bytes, StandardCharsets.ISO_8859_1).contains(COMMIT)) {
                        commits.set(true);
                    }
                    return true;
                }));
                threads.execute(() -> pass(behind, client, bytes -> !(commits.get() && armed.getAndSet(false))));
            } catch (IOException e) {
                // Closed, or nobody behind it: whoever came is turned away.
            }
        }
    }

    /** Says whether these bytes may go on. */
    @FunctionalInterface
    private interface Gate {
        boolean lets(byte[] bytes);
    }

    private static void pass(Socket from, Socket to, Gate gate) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            var buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (!gate.lets(java.util.Arrays.copyOf(buffer, read))) {
                    return;
                }
                out.write(buffer, 0, read);
                out.flush();
            }
        } catch (IOException e) {
            // One end is gone, so the other one goes too.
        }
    }

    @Override
    public void close() {
        try {
            entrance.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
    }
}
