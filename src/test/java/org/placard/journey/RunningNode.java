package org.placard.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The packed application as a process of its own, on loopback, with a data folder of its own. */
final class RunningNode implements AutoCloseable {

    private static final Path JAR = Path.of(System.getProperty("placard.jar", "target/placard.jar"));
    private static final Pattern ADDRESS = Pattern.compile("Placard is at (http\\S+)");

    private final Process process;
    private final Path data;
    private final List<String> said;
    private final String address;

    private RunningNode(Process process, Path data, List<String> said, String address) {
        this.process = process;
        this.data = data;
        this.said = said;
        this.address = address;
    }

    /** Starts on new or old data and waits until it says where it is. */
    static RunningNode on(Path data, String... more) {
        return on(data, Path.of("kiosk-config"), more);
    }

    static RunningNode on(Path data, Path config, String... more) {
        return start(data, runLine(java(data, config, Map.of()), data, more));
    }

    /** The same with settings that are usually in its environment. */
    static RunningNode on(Path data, Map<String, String> settings) {
        return start(data, runLine(java(data, Path.of("kiosk-config"), settings), data));
    }

    private static RunningNode start(Path data, List<String> commandLine) {
        try {
            var process =
                    new ProcessBuilder(commandLine).redirectErrorStream(true).start();
            var said = new ArrayList<String>();
            return new RunningNode(process, data, said, awaitAddress(process, said));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How a command ended, and all it wrote. */
    record Ended(int exit, String said) {}

    /** Runs one command on the data, with no node beside it, and waits for its end. */
    static Ended command(Path data, Map<String, String> environment, String command, String... more)
            throws IOException {
        var words = java(data, Path.of("kiosk-config"), Map.of());
        words.add(command);
        words.addAll(List.of(more));
        words.addAll(List.of("--data", data.toString()));
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.onExit().join().exitValue(), said);
    }

    private static List<String> runLine(List<String> java, Path data, String... more) {
        var words = new ArrayList<>(java);
        words.addAll(List.of("run", "--port", "0", "--data", data.toString()));
        words.addAll(List.of(more));
        return words;
    }

    private static List<String> java(Path data, Path config, Map<String, String> settings) {
        var words = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                // A node of a test lives for seconds: not worth compiling twice.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dvaadin.productionMode=true",
                "-Djava.io.tmpdir=" + temporaryFolder(data),
                "-Dplacard.config=" + config.toAbsolutePath()));
        settings.forEach((name, value) -> words.add("-D" + name + "=" + value));
        words.addAll(List.of("-jar", JAR.toString()));
        return words;
    }

    /** The node's own temporary folder, so that a test can search it. */
    static Path temporaryFolder(Path data) {
        try {
            return Files.createDirectories(data.resolveSibling(data.getFileName() + "-tmp"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String awaitAddress(Process process, List<String> said) throws IOException {
        var lines = process.inputReader(StandardCharsets.UTF_8);
        for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.add(line);
            Matcher found = ADDRESS.matcher(line);
            if (found.find()) {
                drainInBackground(lines, said);
                return found.group(1);
            }
        }
        throw new IllegalStateException("The node ended before it was ready:\n" + String.join("\n", said));
    }

    private static void drainInBackground(java.io.BufferedReader lines, List<String> said) {
        Thread.ofVirtual()
                .start(() -> lines.lines().forEach(line -> {
                    synchronized (said) {
                        said.add(line);
                    }
                }));
    }

    String address() {
        return address;
    }

    Path data() {
        return data;
    }

    long pid() {
        return process.pid();
    }

    /** All it wrote to the terminal until now. */
    String said() {
        synchronized (said) {
            return String.join("\n", said);
        }
    }

    /** The part of its first words that {@code pattern}'s first group finds. */
    String said(String pattern) {
        var found = Pattern.compile(pattern, Pattern.MULTILINE).matcher(said());
        if (!found.find()) {
            throw new AssertionError("The node never said " + pattern + " but:\n" + said());
        }
        return found.group(1).strip();
    }

    // Both end it through its handle, which leaves the stream open that is still being read.

    /** Pulls the plug. */
    void kill() {
        process.toHandle().destroyForcibly();
        await();
    }

    @Override
    public void close() {
        process.toHandle().destroy();
        await();
    }

    private void await() {
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("The node did not end within 20 s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
