package org.placard.shared.config;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Set;
import java.util.function.Function;
import org.placard.shared.Folders;
import org.placard.shared.UnreadyException;

/** {@code kiosk.yaml}: one file, one section for each module that has something to configure. */
public final class KioskFile {

    private static final String NAME = "kiosk.yaml";

    /** A section is named here by the module that reads it, so that a misspelt one is not passed over. */
    private static final Set<String> SECTIONS = Set.of("event", "hub", "kiosk", "printing");

    private KioskFile() {}

    /**
     * Reads a section; a missing file or section reads as an empty one.
     *
     * @throws UnreadyException if anything in it is wrong, with the line
     */
    public static <T> T section(Folders folders, String section, Function<YamlMapping, T> reader) {
        var problems = new ArrayList<YamlProblem>();
        var file = YamlMapping.parse(content(folders), problems::add);
        file.allow(SECTIONS);
        var read = reader.apply(file.mapping(section));
        if (!problems.isEmpty()) {
            var first = problems.getFirst();
            throw new UnreadyException(NAME + ":" + first.line() + " " + first.reason());
        }
        return read;
    }

    private static String content(Folders folders) {
        var file = folders.config().resolve(NAME);
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UnreadyException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
