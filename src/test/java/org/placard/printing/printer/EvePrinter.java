package org.placard.printing.printer;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.core.ConditionTimeoutException;

/**
 * A real IPP printer on this machine: CUPS' {@code ippeveprinter}, with the bus that it insists on. It has US Letter
 * and envelopes loaded, and no A4. No name service stands behind the bus, so nothing is announced to any network.
 */
public final class EvePrinter implements AutoCloseable {

    private static final Duration TO_START = Duration.ofSeconds(30);

    private final List<Process> running = new ArrayList<>();
    private final Path folder;
    private final int port = freePort();

    /** @param prints what a sheet costs: a script that gets the document's file as its last argument */
    public EvePrinter(Path folder, String prints) throws IOException {
        this.folder = folder;
        assumeTrue(isInstalled("ippeveprinter"), "ippeveprinter is not here (Debian: cups-ipp-utils)");
        assumeTrue(isInstalled("dbus-daemon"), "dbus-daemon is not here (Debian: dbus)");
        startBus();
        var command = script("print.sh", prints);
        start(
                "ippeveprinter",
                "-r",
                "off",
                "-n",
                "localhost",
                "-p",
                "" + port,
                "-d",
                spool().toString(),
                "-k",
                "-f",
                "application/pdf",
                "-c",
                command.toString(),
                "Placard test");
        assumeTrue(listens(), () -> "ippeveprinter does not start here: " + said());
        await("the printer answers")
                .atMost(TO_START)
                .until(() -> Printers.real(Wishes.PLAIN).at(address()).look() instanceof Look.Seen);
    }

    public PrinterAddress address() {
        return new PrinterAddress(URI.create("ipp://localhost:" + port + "/ipp/print"), null);
    }

    Path spool() {
        return folder.resolve("spool");
    }

    /** Pulls the plug. */
    void switchOff() {
        running.getLast().destroyForcibly();
    }

    /** A bus of its own: the machine's may be missing, or be a socket that nobody listens at any more. */
    private void startBus() throws IOException {
        var rules = Files.writeString(folder.resolve("bus.conf"), """
                <busconfig>
                  <type>system</type>
                  <listen>unix:path=%s</listen>
                  <auth>EXTERNAL</auth>
                  <policy context="default">
                    <allow user="*"/><allow own="*"/><allow send_destination="*"/><allow receive_sender="*"/>
                  </policy>
                </busconfig>
                """.formatted(bus()));
        start("dbus-daemon", "--config-file=" + rules, "--nofork", "--nopidfile");
        await("the bus is there").atMost(TO_START).until(() -> Files.exists(bus()));
    }

    private Path bus() {
        return folder.resolve("bus");
    }

    private void start(String... command) throws IOException {
        Files.createDirectories(spool());
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("printer.log").toFile()));
        builder.environment().put("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=" + bus());
        running.add(builder.start());
    }

    private boolean listens() {
        try {
            await().atMost(TO_START).until(() -> hasGivenUp() || isOpen());
        } catch (ConditionTimeoutException e) {
            return false;
        }
        return !hasGivenUp();
    }

    private boolean hasGivenUp() {
        return !running.getLast().isAlive();
    }

    private boolean isOpen() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private String said() {
        try {
            return Files.readString(folder.resolve("printer.log"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private Path script(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + text + "\n");
        if (!file.toFile().setExecutable(true)) {
            throw new IOException("Cannot make " + file + " a command");
        }
        return file;
    }

    private static boolean isInstalled(String program) {
        return List.of("/usr/bin", "/usr/sbin", "/bin", "/sbin").stream()
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        running.reversed().forEach(Process::destroyForcibly);
    }
}
