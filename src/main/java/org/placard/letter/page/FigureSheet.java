package org.placard.letter.page;

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
    public record Entry(String text, String figure, boolean strong) {}

    Stream<String> texts() {
        var entries = groups.stream()
                .flatMap(group -> Stream.concat(
                        Stream.of(group.heading()),
                        group.entries().stream().flatMap(entry -> Stream.of(entry.text(), entry.figure()))));
        return Stream.of(Stream.of(title), under.stream(), entries, signing.stream())
                .flatMap(texts -> texts);
    }
}
