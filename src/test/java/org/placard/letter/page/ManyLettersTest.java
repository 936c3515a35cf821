package org.placard.letter.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Five thousand letters in six languages, written by a process that has no more than 256 MiB of heap. */
@Tag("slow")
class ManyLettersTest {

    @TempDir
    private Path folder;

    @Test
    void fiveThousandLettersFitIntoASmallHeapWithTheirFontsOnce() throws Exception {
        var file = folder.resolve("letters.pdf");

        assertThat(write(file)).isZero();

        try (var document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(ManyLettersProcess.COUNT);
            var last = new PDFTextStripper();
            last.setStartPage(ManyLettersProcess.COUNT);
            assertThat(last.getText(document)).contains("№ " + ManyLettersProcess.COUNT);
        }
        assertThat(Files.size(file)).isLessThan(20_000_000);
    }

    private static int write(Path file) throws Exception {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ManyLettersProcess.class.getName(),
                        file.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
