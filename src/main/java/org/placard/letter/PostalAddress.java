package org.placard.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.placard.campaign.Target;
import org.placard.shared.LanguageTag;

/** A target as the post reads it, on letters, labels and covers alike. */
public final class PostalAddress {

    private PostalAddress() {}

    /** Name, title and postal lines, in Latin script whatever the letter's language: so the post on the way reads it. */
    public static List<String> of(Target target) {
        var lines = new ArrayList<String>();
        Stream.of(target.name(LanguageTag.ENGLISH), target.title(LanguageTag.ENGLISH))
                .filter(line -> !line.isBlank())
                .forEach(lines::add);
        lines.addAll(target.address());
        return lines;
    }
}
