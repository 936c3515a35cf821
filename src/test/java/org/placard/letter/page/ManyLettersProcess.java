package org.placard.letter.page;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.placard.shared.LanguageTag;

/** Writes many letters into one PDF, and runs out of memory if it holds too much of them. */
final class ManyLettersProcess {

    static final int COUNT = 5000;

    private static final List<String> LANGUAGES = List.of("en", "de", "zh", "ug", "kk", "kk-Arab");

    private ManyLettersProcess() {}

    public static void main(String[] args) throws IOException {
        try (var book = new PdfBook(LanguageTag.ENGLISH, "Letters");
                var out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[0])))) {
            for (int number = 1; number <= COUNT; number++) {
                var language = LANGUAGES.get(number % LANGUAGES.size());
                book.add(Letter.sheets(Letter.numbered(language, number)));
            }
            book.writeTo(out);
        }
    }
}
