package org.placard.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.placard.letter.page.Form;
import org.placard.letter.page.FormEngine;
import org.placard.letter.page.Laid;
import org.placard.letter.page.PdfBook;
import org.placard.shared.LanguageTag;

/** Lays forms out and binds them into one PDF. */
final class Binding {

    private static final FormEngine ENGINE = new FormEngine();

    private Binding() {}

    /** All of them or none: a sheet that is missing from a pile would not be noticed. */
    static Made bind(LanguageTag language, String title, List<Form> forms) {
        try (var book = new PdfBook(language, title)) {
            for (var form : forms) {
                switch (ENGINE.layOut(form)) {
                    case Laid.Pages(var sheets) -> book.add(sheets);
                    case Laid.TooLong() -> {
                        return new Made.TooLong();
                    }
                    case Laid.Missing(var character) -> {
                        return new Made.Missing(character);
                    }
                }
            }
            var out = new ByteArrayOutputStream();
            book.writeTo(out);
            return new Made.Pdf(out.toByteArray(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
