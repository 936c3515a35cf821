package org.placard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.placard.shared.Benchmark;
import org.placard.shared.Folders;
import org.springframework.stereotype.Component;

/** From the first instruction of the JVM to the first byte of the first screen, AOT cache against none. */
@Component
class StartBenchmark implements Benchmark {

    private static final int ROUNDS = 7;
    private static final Pattern ADDRESS = Pattern.compile("is at http://localhost:(\\d+)");

    private final Path home;

    StartBenchmark(Folders folders) {
        this.home = folders.config().resolveSibling("");
    }

    @Override
    public String name() {
        return "start";
    }

    @Override
    public List<Ratio> run() {
        try {
            var data = Files.createTempDirectory("placard-bench");
            measure(placard(data));
            measure(empty());
            var ours = new ArrayList<Double>();
            var rival = new ArrayList<Double>();
            for (var round = 0; round < ROUNDS; round++) {
                ours.add(measure(placard(data)));
                rival.add(measure(empty()));
            }
            var cache = Files.exists(home.resolve("target/app/placard.aot")) ? "with AOT cache" : "AOT cache not trained";
            return List.of(new Ratio(
                    "start to first screen, " + cache,
                    "the empty application",
                    median(ours) / median(rival),
                    0.8,
                    spread("placard", ours) + ", " + spread("empty", rival)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> placard(Path data) {
        var words = new ArrayList<>(java());
        var cache = home.resolve("target/app/placard.aot");
        if (Files.exists(cache)) {
            words.add("-XX:AOTCache=" + cache);
        }
        words.addAll(List.of("-Dplacard.home=" + home, "-Dplacard.config=" + home.resolve("kiosk-config")));
        words.addAll(List.of("-jar", home.resolve("target/app/placard.jar").toString()));
        words.addAll(List.of("run", "--port", "0", "--data", data.toString()));
        return words;
    }

    private List<String> empty() {
        var words = new ArrayList<>(java());
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), "rival.EmptyApplication"));
        return words;
    }

    private static List<String> java() {
        return List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dvaadin.productionMode=true");
    }

    private static double measure(List<String> command) throws IOException {
        var began = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var lines = process.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var found = ADDRESS.matcher(line);
                if (found.find()) {
                    FirstScreen.fetch(Integer.parseInt(found.group(1)));
                    return (System.nanoTime() - began) / 1e9;
                }
            }
            throw new IllegalStateException("It ended before it was ready: " + command);
        } finally {
            process.destroy();
            process.onExit().join();
        }
    }

    private static double median(List<Double> seconds) {
        return seconds.stream().sorted().skip(seconds.size() / 2).findFirst().orElseThrow();
    }

    private static String spread(String who, List<Double> seconds) {
        var sorted = seconds.stream().sorted().toList();
        return String.format(
                Locale.ROOT, "%s %.2f s (%.2f to %.2f)", who, median(sorted), sorted.getFirst(), sorted.getLast());
    }
}
