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
import java.util.stream.Stream;
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
    private final Path command;

    /** @param prints what a sheet costs: a script that gets the document's file as its last argument */
    public EvePrinter(Path folder, String prints) throws IOException {
        this.folder = folder;
        assumeTrue(isInstalled("ippeveprinter"), "ippeveprinter is not here (Debian: cups-ipp-utils)");
        assumeTrue(isInstalled("dbus-daemon"), "dbus-daemon is not here (Debian: dbus)");
        startBus();
        command = script("print.sh", prints);
        startPrinter();
        assumeTrue(listens(), () -> "ippeveprinter does not start here: " + said());
        awaitAnswer();
    }

    private void startPrinter() throws IOException {
        start(
                where("ippeveprinter"),
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
    }

    private void awaitAnswer() {
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
        running.getLast().descendants().forEach(ProcessHandle::destroyForcibly);
        running.getLast().destroyForcibly().onExit().join();
    }

    /** The same printer again, which remembers nothing. */
    void switchOn() throws IOException {
        startPrinter();
        awaitAnswer();
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
        start(where("dbus-daemon"), "--config-file=" + rules, "--nofork", "--nopidfile");
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
        return isOpen(port);
    }

    static boolean isOpen(int port) {
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

    static boolean isInstalled(String program) {
        return Files.isExecutable(Path.of(where(program)));
    }

    /** Where a program is, though the folders of an administrator's may not be on the path. */
    static String where(String program) {
        return Stream.of("/usr/bin", "/usr/sbin", "/bin", "/sbin")
                .map(place -> Path.of(place, program))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString)
                .orElse(program);
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
