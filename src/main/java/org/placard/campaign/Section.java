package org.placard.campaign;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The parts of a pack's text file, each under a heading that is the same in every language. */
enum Section {
    STORY("Story"),
    TESTIMONY("Testimony"),
    PETITION("Petition"),
    DEMANDS("Demands"),
    LETTER("Letter"),
    BACKGROUND("Background"),
    FURTHER_READING("Further reading"),
    FACTS("Facts"),
    TIPS("Tips");

    private final String heading;

    Section(String heading) {
        this.heading = heading;
    }

    String heading() {
        return heading;
    }

    static Optional<Section> under(String heading) {
        return Arrays.stream(values())
                .filter(section -> section.heading.equals(heading))
                .findFirst();
    }

    static List<String> headings() {
        return Arrays.stream(values()).map(Section::heading).toList();
    }
}
