package org.placard.letter.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The text of a PDF as a reader of another house gives it back. */
final class Poppler {

    private Poppler() {}

    static String text(byte[] pdf) {
        return run(pdf, "pdftotext", "-enc", "UTF-8");
    }

    private static String run(byte[] pdf, String... command) {
        try {
            var file = Files.createTempFile("letter", ".pdf");
            try {
                Files.write(file, pdf);
                return output(file, command);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String output(Path file, String... command) throws IOException, InterruptedException {
        var line = new ArrayList<>(List.of(command));
        line.add(file.toString());
        line.add("-");
        var process = new ProcessBuilder(line)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(20, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new AssertionError(String.join(" ", command) + " did not read the letter");
        }
        return text;
    }
}
