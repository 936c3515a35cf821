package org.placard.shared.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.placard.shared.LanguageTag;
import org.placard.shared.config.YamlMapping;
import org.placard.shared.config.YamlProblem;

/** One language's words, its keys joined by dots. */
record LanguageFile(LanguageTag language, Map<String, String> texts) {

    private static final String ENDING = ".yaml";

    /**
     * Reads one file.
     *
     * @param problems what is wrong with the file is added here; the rest of it still counts
     * @throws IllegalArgumentException if the file's name is no language
     */
    static LanguageFile read(Path file, List<String> problems) {
        var name = file.getFileName().toString();
        var language = new LanguageTag(name.substring(0, name.length() - ENDING.length()));
        var wrong = new ArrayList<YamlProblem>();
        var texts = YamlMapping.parse(content(file), wrong::add).flattened();
        wrong.forEach(problem -> problems.add(name + ":" + problem.line() + " " + problem.reason()));
        return new LanguageFile(language, texts);
    }

    static boolean isOne(Path file) {
        return file.getFileName().toString().endsWith(ENDING);
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
