package org.placard.letter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The typefaces that come with Placard, as files for rivals that read no jar. */
record FontFolder(Path folder) {

    static final List<Cut> CUTS = List.of(
            new Cut("Noto Sans", 400, "NotoSans-Regular.ttf"),
            new Cut("Noto Sans", 700, "NotoSans-Bold.ttf"),
            new Cut("Noto Sans SC", 400, "NotoSansSC-Regular.ttf"),
            new Cut("Vazirmatn", 400, "Vazirmatn-Regular.ttf"),
            new Cut("Vazirmatn", 700, "Vazirmatn-Bold.ttf"));

    static FontFolder unpackedIn(Path folder) throws IOException {
        for (var cut : CUTS) {
            try (var font = FontFolder.class.getResourceAsStream("/fonts/" + cut.file())) {
                Files.copy(Objects.requireNonNull(font), folder.resolve(cut.file()));
            }
        }
        return new FontFolder(folder);
    }

    Path file(Cut cut) {
        return folder.resolve(cut.file());
    }

    /** For browsers. */
    String faces() {
        return CUTS.stream()
                .map(cut -> "@font-face { font-family: '%s'; font-weight: %d; src: url('%s') }\n"
                        .formatted(cut.family(), cut.weight(), file(cut).toUri()))
                .collect(Collectors.joining());
    }

    /** For programs that ask the system for its fonts: these and no others. */
    Path fontconfig() throws IOException {
        return Files.writeString(folder.resolve("fonts.conf"), """
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig><dir>%s</dir><cachedir>%s</cachedir></fontconfig>
            """.formatted(folder, folder.resolve("cache")));
    }

    /** A font file and what a style sheet calls it. */
    record Cut(String family, int weight, String file) {}
}
