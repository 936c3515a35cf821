package org.placard.letter.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.placard.shared.LanguageTag;

/**
 * Figures under headings, to be read and signed.
 *
 * @param under what stands below the title, a line each
 * @param signing what the empty lines at the end are for; may be empty
 */
public record FigureSheet(
        PageSize paper,
        LanguageTag language,
        String title,
        List<String> under,
        List<Group> groups,
        List<String> signing) {

    private static final PageEngine ENGINE = new PageEngine();

    public FigureSheet {
        under = List.copyOf(under);
        groups = List.copyOf(groups);
        signing = List.copyOf(signing);
    }

    /** Entries under a heading. */
    public record Group(String heading, List<Entry> entries) {

        public Group {
            entries = List.copyOf(entries);
        }
    }

    /** A text and its figure; a sum stands out. */
    public record Entry(String text, String figure, boolean strong) {

        public static Entry of(String text, int number) {
            return new Entry(text, Integer.toString(number), false);
        }

        public static Entry sum(String text, int number) {
            return new Entry(text, Integer.toString(number), true);
        }
    }

    /**
     * Laid out and bound.
     *
     * @throws IllegalStateException if it has a character that no font here has
     */
    public byte[] pdf() {
        if (!(ENGINE.layOut(this) instanceof Laid.Pages(var sheets))) {
            throw new IllegalStateException("The sheet \"" + title + "\" has a character that no font here has");
        }
        var out = new ByteArrayOutputStream();
        try (var book = new PdfBook(language, title)) {
            book.add(sheets);
            book.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    Stream<String> texts() {
        var entries = groups.stream()
                .flatMap(group -> Stream.concat(
                        Stream.of(group.heading()),
                        group.entries().stream().flatMap(entry -> Stream.of(entry.text(), entry.figure()))));
        return Stream.of(Stream.of(title), under.stream(), entries, signing.stream())
                .flatMap(texts -> texts);
    }
}
