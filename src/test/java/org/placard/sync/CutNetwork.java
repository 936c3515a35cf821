package org.placard.sync;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** A network between a machine and its hub that is gone after so many bytes, there or back. */
final class CutNetwork implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final ExecutorService pipes = Executors.newVirtualThreadPerTaskExecutor();
    private final int hub;
    private final AtomicLong leftThere = new AtomicLong(Long.MAX_VALUE);
    private final AtomicLong leftBack = new AtomicLong(Long.MAX_VALUE);
    private final AtomicLong cameBack = new AtomicLong();

    CutNetwork(int hub) throws IOException {
        this.hub = hub;
        pipes.execute(this::letIn);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort());
    }

    /** From here on so many bytes go to the hub, and then nothing does. */
    CutNetwork cutThereAfter(long bytes) {
        return cut(bytes, Long.MAX_VALUE);
    }

    /** From here on so many bytes come back, and then nothing does. */
    CutNetwork cutBackAfter(long bytes) {
        return cut(Long.MAX_VALUE, bytes);
    }

    CutNetwork whole() {
        return cut(Long.MAX_VALUE, Long.MAX_VALUE);
    }

    private CutNetwork cut(long there, long back) {
        leftThere.set(there);
        leftBack.set(back);
        cameBack.set(0);
        return this;
    }

    /** Bytes since it was last cut or mended. */
    long cameBack() {
        return cameBack.get();
    }

    private void letIn() {
        try {
            while (true) {
                var machine = door.accept();
                var other = new Socket(InetAddress.getLoopbackAddress(), hub);
                pipes.execute(() -> pass(machine, other, leftThere, new AtomicLong()));
                pipes.execute(() -> pass(other, machine, leftBack, cameBack));
            }
        } catch (IOException e) {
            // Closed: the day is over.
        }
    }

    private static void pass(Socket from, Socket to, AtomicLong left, AtomicLong gone) {
        try (from;
                to) {
            pass(from.getInputStream(), to.getOutputStream(), left, gone);
        } catch (IOException e) {
            // One side hung up; the other one is told by closing.
        }
    }

    private static void pass(InputStream in, OutputStream out, AtomicLong left, AtomicLong gone) throws IOException {
        var buffer = new byte[1024];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            int passed = (int) Math.min(read, left.getAndAdd(-read));
            if (passed > 0) {
                out.write(buffer, 0, passed);
                gone.addAndGet(passed);
            }
            if (passed < read) {
                return;
            }
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        pipes.shutdownNow();
    }
}
