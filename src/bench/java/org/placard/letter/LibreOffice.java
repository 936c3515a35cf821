package org.placard.letter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** LibreOffice without a window, which converts all letters that it is given and ends. */
final class LibreOffice implements Rival {

    private final FontFolder fonts;
    private final int lettersAtOnce;
    private final @Nullable Path program = Programs.find("soffice", "libreoffice");

    LibreOffice(FontFolder fonts, int lettersAtOnce) {
        this.fonts = fonts;
        this.lettersAtOnce = lettersAtOnce;
    }

    @Override
    public String name() {
        return lettersAtOnce == 1
                ? "LibreOffice, started for each"
                : "LibreOffice, " + lettersAtOnce + " letters a start";
    }

    @Override
    public double toBeat() {
        return 100;
    }

    @Override
    public Pace pace() {
        return new Pace(1, 3, lettersAtOnce);
    }

    @Override
    public boolean isHere() {
        return program != null;
    }

    @Override
    public List<byte[]> print(List<SampleLetter> letters) throws IOException {
        var work = Files.createTempDirectory(fonts.folder(), "office-");
        var pages = new ArrayList<Path>();
        for (var letter : letters) {
            pages.add(Files.writeString(work.resolve(pages.size() + ".html"), new LetterPage(letter.words()).page("")));
        }
        convert(work, pages);
        var files = new ArrayList<byte[]>();
        for (int i = 0; i < pages.size(); i++) {
            files.add(Files.readAllBytes(work.resolve(i + ".pdf")));
        }
        return files;
    }

    private void convert(Path work, List<Path> pages) throws IOException {
        var command = new ArrayList<>(List.of(
                Objects.requireNonNull(program).toString(),
                "-env:UserInstallation=" + fonts.folder().resolve("office").toUri(),
                "--headless",
                "--infilter=HTML (StarWriter)",
                "--convert-to",
                "pdf:writer_pdf_Export",
                "--outdir",
                work.toString()));
        pages.forEach(page -> command.add(page.toString()));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("log").toFile());
        process.environment()
                .putAll(Map.of("FONTCONFIG_FILE", fonts.fontconfig().toString()));
        if (process.start().onExit().join().exitValue() != 0) {
            throw new IOException("LibreOffice failed: " + Files.readString(work.resolve("log")));
        }
    }

    @Override
    public void close() {}
}
