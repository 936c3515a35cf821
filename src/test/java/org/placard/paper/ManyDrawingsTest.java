package org.placard.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Five thousand drawn signatures in one pack, bound by a process that has no more than 256 MiB of heap. */
@Tag("slow")
class ManyDrawingsTest {

    @TempDir
    private Path folder;

    @Test
    void fiveThousandDrawingsFitIntoASmallHeap() throws Exception {
        var file = folder.resolve("pack.pdf");

        assertThat(bind(file)).isZero();

        try (var document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isGreaterThan(ManyDrawingsProcess.COUNT / 60);
        }
        assertThat(Files.size(file)).isLessThan(60_000_000);
    }

    private int bind(Path file) throws Exception {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ManyDrawingsProcess.class.getName(),
                        file.toString(),
                        folder.resolve("config").toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
