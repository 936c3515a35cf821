package org.placard.letter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Chromium as a command: {@code --print-to-pdf}, started for each letter. */
final class StartedBrowser implements Rival {

    private final FontFolder fonts;
    private final @Nullable Path program = Programs.find("chromium", "chromium-browser", "google-chrome");

    StartedBrowser(FontFolder fonts) {
        this.fonts = fonts;
    }

    @Override
    public String name() {
        return "Chromium --print-to-pdf, started for each";
    }

    @Override
    public double toBeat() {
        return 50;
    }

    @Override
    public Pace pace() {
        return new Pace(1, 3, 1);
    }

    @Override
    public boolean isHere() {
        return program != null;
    }

    @Override
    public List<byte[]> print(List<SampleLetter> letters) throws IOException {
        var files = new ArrayList<byte[]>();
        for (var letter : letters) {
            files.add(print(new LetterPage(letter.words())));
        }
        return files;
    }

    private byte[] print(LetterPage letter) throws IOException {
        var page = Files.writeString(fonts.folder().resolve("started.html"), letter.page(fonts.faces()));
        var file = fonts.folder().resolve("started.pdf");
        var log = fonts.folder().resolve("started.log");
        var command = List.of(
                Objects.requireNonNull(program).toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--no-pdf-header-footer",
                "--user-data-dir=" + fonts.folder().resolve("chromium"),
                "--print-to-pdf=" + file,
                page.toUri().toString());
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException("Chromium failed: " + Files.readString(log));
        }
        return Files.readAllBytes(file);
    }

    @Override
    public void close() {}
}
