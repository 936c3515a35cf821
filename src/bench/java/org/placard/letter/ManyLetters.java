package org.placard.letter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.placard.shared.Benchmark.Ratio;
import org.placard.shared.Folders;

/** What {@link FiveThousandLetters} reaches in a heap of 256 MiB. */
final class ManyLetters {

    private static final int HEAP_MIB = 256;
    private static final double MIB = 1 << 20;
    private static final String WORK = "5,000 letters in one PDF, ";

    private ManyLetters() {}

    static List<Ratio> rows(Folders folders, Path work) throws IOException {
        var file = work.resolve("letters.pdf");
        var said = run(folders, file);
        double seconds = said[0] / 1000;
        double megabytes = said[1] / 1e6;
        double heap = said[2] / MIB;
        double secondsApart = said[3] / 1000;
        double megabytesApart = said[4] / 1e6;
        int fonts = fonts(file);
        return List.of(
                row("time", "one by one", secondsApart / seconds, "%.1f against %.1f s", seconds, secondsApart),
                row(
                        "bytes",
                        "one by one",
                        megabytesApart / megabytes,
                        "%.1f against %.1f MB",
                        megabytes,
                        megabytesApart),
                row("fonts", "each of five once", 5.0 / fonts, "%.0f font programs in the file", fonts),
                row(
                        "heap held",
                        "256 MiB",
                        HEAP_MIB / heap,
                        "%.0f MiB held before writing, run with -Xmx%.0fm",
                        heap,
                        HEAP_MIB));
    }

    private static Ratio row(String what, String rival, double ratio, String spread, double... numbers) {
        var boxed = DoubleStream.of(numbers).boxed().toArray();
        return new Ratio(WORK + what, rival, ratio, 1, String.format(Locale.ROOT, spread, boxed));
    }

    private static double[] run(Folders folders, Path file) throws IOException {
        var process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx" + HEAP_MIB + "m",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FiveThousandLetters.class.getName(),
                        folders.config().toString(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var lines = process.inputReader()) {
            var last = lines.lines().reduce("", (_, line) -> line);
            if (process.onExit().join().exitValue() != 0) {
                throw new IllegalStateException("5,000 letters did not fit into " + HEAP_MIB + " MiB of heap");
            }
            return Stream.of(last.split(" ")).mapToDouble(Double::parseDouble).toArray();
        }
    }

    private static int fonts(Path file) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            return (int) document.getDocument().getXrefTable().keySet().stream()
                    .map(document.getDocument()::getObjectFromPool)
                    .filter(object -> object.getObject() instanceof COSDictionary dictionary
                            && dictionary.containsKey(COSName.FONT_FILE2))
                    .count();
        }
    }
}
