package org.placard.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
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
        var out = new ByteArrayOutputStream();
        try {
            return bind(language, title, forms.iterator(), out).orElseGet(() -> new Made.Pdf(out.toByteArray(), false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same for very many, which are made one after the other; what is answered is why nothing was written. */
    static Optional<Made> bind(LanguageTag language, String title, Iterator<Form> forms, OutputStream out)
            throws IOException {
        try (var book = new PdfBook(language, title)) {
            while (forms.hasNext()) {
                switch (ENGINE.layOut(forms.next())) {
                    case Laid.Pages(var sheets) -> book.add(sheets);
                    case Laid.TooLong() -> {
                        return Optional.of(new Made.TooLong());
                    }
                    case Laid.Missing(var character) -> {
                        return Optional.of(new Made.Missing(character));
                    }
                }
            }
            book.writeTo(out);
            return Optional.empty();
        }
    }
}
