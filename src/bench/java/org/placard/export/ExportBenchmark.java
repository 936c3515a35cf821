package org.placard.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.placard.shared.Benchmark;
import org.placard.shared.Folders;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Exports of signatures against a bare loop of opens on all cores. The heap that is held has 256 MiB to stay under; the
 * process gets more, because unlocking by itself takes 256 MiB for a moment. So many as {@code
 * PLACARD_BENCH_SIGNATURES} says; a million of them take a quarter of an hour and 5 GB beside the data folder.
 */
@Component
final class ExportBenchmark implements Benchmark {

    private static final int HEAP_MIB = 400;
    private static final double TO_REACH = 0.9;
    private static final String COUNT = "PLACARD_BENCH_SIGNATURES";
    private static final String USUAL_COUNT = "100000";

    private final Folders folders;

    ExportBenchmark(Folders folders) {
        this.folders = folders;
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public List<Ratio> run() {
        try {
            Files.createDirectories(folders.data());
            var work = Files.createTempDirectory(folders.data(), "bench-");
            try {
                return run(work, System.getenv().getOrDefault(COUNT, USUAL_COUNT));
            } finally {
                FileSystemUtils.deleteRecursively(work);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Ratio> run(Path work, String count) throws IOException {
        var process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx" + HEAP_MIB + "m",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ManySignatures.class.getName(),
                        work.toString(),
                        count)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var lines = process.inputReader()) {
            var measured = lines.lines()
                    .filter(line -> line.startsWith(ManySignatures.MARK))
                    .flatMap(line -> rows(count, line.substring(ManySignatures.MARK.length()).split(" ")))
                    .toList();
            if (process.onExit().join().exitValue() != 0) {
                throw new IllegalStateException("The exports did not fit into " + HEAP_MIB + " MiB of heap");
            }
            return measured;
        }
    }

    /** Format, microseconds a record of ours, of the same openings and of Tink's own, seconds in all, megabytes, MiB of heap held. */
    private static Stream<Ratio> rows(String count, String[] said) {
        var more = String.format(Locale.ROOT, "%s s, %s MB, %s MiB held at most, run with -Xmx%dm", said[4], said[5], said[6], HEAP_MIB);
        return Stream.of(
                row(count, said, said[2], "opening them on all cores and no more", more),
                row(count, said, said[3], "the same, with Tink as it comes", more));
    }

    private static Ratio row(String count, String[] said, String rival, String against, String more) {
        double ours = Double.parseDouble(said[1]);
        double bare = Double.parseDouble(rival);
        return new Ratio(
                "export of " + count + " signatures, " + said[0],
                against,
                bare / ours,
                TO_REACH,
                String.format(Locale.ROOT, "%.0f against %.0f µs each; ", ours, bare) + more);
    }
}
