package org.placard.printing.printer;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.core.ConditionTimeoutException;

/**
 * A real print server on this machine, at a loopback port and out of a folder of its own, with a queue {@code table} in front of
 * a printer and another, {@code strict}, that nobody lets go on without a password. Neither is announced to any network.
 */
final class CupsQueue implements AutoCloseable {

    private static final Duration TO_START = Duration.ofSeconds(30);
    private static final int MINUTE = 60;

    private final Path folder;
    private final int port;
    private final Process server;

    CupsQueue(Path folder, PrinterAddress behind) throws IOException {
        assumeTrue(EvePrinter.isInstalled("cupsd"), "cupsd is not here (Debian: cups-daemon)");
        assumeTrue(EvePrinter.isInstalled("lpadmin"), "lpadmin is not here (Debian: cups-client)");
        this.folder = folder;
        this.port = freePort();
        prepare();
        this.server = new ProcessBuilder(
                        EvePrinter.where("cupsd"),
                        "-f",
                        "-c",
                        file("cupsd.conf").toString(),
                        "-s",
                        file("cups-files.conf").toString())
                .redirectErrorStream(true)
                .redirectOutput(file("out").toFile())
                .start();
        assumeTrue(starts(), () -> "cupsd does not start here: " + said());
        add("table", "default", behind);
        add("strict", "strict", behind);
    }

    PrinterAddress address(String queue) {
        return PrinterAddress.parse("ipp://localhost:" + port + "/printers/" + queue);
    }

    /** As after a fault, or by somebody's hand. */
    void pause(String queue, String why) {
        run(EvePrinter.where("cupsdisable"), "-h", "localhost:" + port, "-r", why, queue);
    }

    void letGoOn(String queue) {
        run(EvePrinter.where("cupsenable"), "-h", "localhost:" + port, queue);
    }

    private void add(String queue, String policy, PrinterAddress behind) {
        run(
                EvePrinter.where("lpadmin"),
                "-h",
                "localhost:" + port,
                "-p",
                queue,
                "-v",
                behind.toString(),
                "-m",
                "everywhere",
                "-o",
                "printer-op-policy=" + policy,
                "-E");
    }

    /** Its helpers run as another user, who has to get to the folder. */
    private void prepare() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        for (var name : List.of("root", "state", "cache", "spool/tmp", "log")) {
            Files.createDirectories(file(name));
        }
        Files.writeString(file("root").resolve("pdf.convs"), "application/pdf application/vnd.cups-pdf 0 -\n");
        Files.writeString(file("cupsd.conf"), """
                Listen localhost:%d
                Browsing Off
                DefaultAuthType Basic
                WebInterface No
                <Location />
                  Order allow,deny
                  Allow all
                </Location>
                <Policy default>
                  <Limit All>
                    Order deny,allow
                  </Limit>
                </Policy>
                <Policy strict>
                  <Limit Resume-Printer>
                    AuthType Basic
                    Require user @SYSTEM
                    Order deny,allow
                  </Limit>
                  <Limit All>
                    Order deny,allow
                  </Limit>
                </Policy>
                """.formatted(port));
        Files.writeString(file("cups-files.conf"), """
                ServerRoot %1$s/root
                StateDir %1$s/state
                CacheDir %1$s/cache
                RequestRoot %1$s/spool
                TempDir %1$s/spool/tmp
                AccessLog %1$s/log/access
                ErrorLog %1$s/log/error
                PageLog %1$s/log/page
                """.formatted(folder));
    }

    private boolean starts() {
        try {
            await().atMost(TO_START).until(() -> !server.isAlive() || EvePrinter.isOpen(port));
        } catch (ConditionTimeoutException e) {
            return false;
        }
        return server.isAlive();
    }

    private void run(String... command) {
        try {
            var log = file("commands");
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            if (!process.waitFor(MINUTE, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new AssertionError(String.join(" ", command) + ": " + Files.readString(log));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private String said() {
        try {
            return Files.readString(file("out"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Its helpers end with it. */
    @Override
    public void close() {
        server.descendants().forEach(ProcessHandle::destroyForcibly);
        server.destroyForcibly();
    }
}
