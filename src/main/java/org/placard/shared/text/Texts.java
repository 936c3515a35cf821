package org.placard.shared.text;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.placard.shared.Folders;
import org.placard.shared.LanguageTag;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The words of the interface, read once from the files in {@code languages}. A new language is a new file. What a
 * language lacks is said in English; what English lacks is said as the key itself.
 */
@Component
public class Texts {

    private final Map<LanguageTag, Map<String, String>> byLanguage = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    /**
     * Reads the files.
     *
     * @throws UncheckedIOException if the languages folder cannot be read
     */
    public Texts(Folders folders) {
        for (var file : files(folders.config().resolve("languages"))) {
            keep(file);
        }
        problems.forEach(LoggerFactory.getLogger(Texts.class)::warn);
    }

    /**
     * Says something.
     *
     * @param namedArgs name, value, name, value … for the placeholders of ICU's MessageFormat
     * @return the words, filled in as the language does
     */
    public String text(LanguageTag language, String key, Object... namedArgs) {
        var pattern = pattern(language, key);
        if (pattern.indexOf('{') < 0) {
            return pattern;
        }
        return new MessageFormat(pattern, language.locale()).format(named(namedArgs));
    }

    /**
     * The same in pieces, so that whoever shows it can set each inserted text apart from the sentence around it.
     *
     * @return joined, they are what {@link #text} says
     */
    public List<Piece> pieces(LanguageTag language, String key, Object... namedArgs) {
        var pattern = pattern(language, key);
        if (pattern.indexOf('{') < 0) {
            return List.of(new Piece(pattern, false));
        }
        var named = named(namedArgs);
        var inserted = named.keySet().stream()
                .filter(name -> named.get(name) instanceof String)
                .toList();
        return Piece.of(new MessageFormat(pattern, language.locale()).formatToCharacterIterator(named), inserted);
    }

    /**
     * All words of a section, keys without the section's name, placeholders not filled in. What the language lacks is
     * there in English.
     */
    public Map<String, String> section(LanguageTag language, String section) {
        var words = new LinkedHashMap<String, String>();
        addSection(LanguageTag.ENGLISH, section, words);
        addSection(language, section, words);
        return words;
    }

    /** English first, the others in the order of their tags. */
    public List<LanguageTag> languages() {
        return List.copyOf(byLanguage.keySet());
    }

    /** The language's name as its own speakers write it. */
    public String ownName(LanguageTag language) {
        return byLanguage.getOrDefault(language, Map.of()).getOrDefault("language.name", language.value());
    }

    /** Whether the language's file says that it is written from right to left. */
    public boolean isRightToLeft(LanguageTag language) {
        return "rtl".equals(byLanguage.getOrDefault(language, Map.of()).get("language.direction"));
    }

    /** What was wrong with the files, one line each with file and line. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    Map<String, String> all(LanguageTag language) {
        return byLanguage.getOrDefault(language, Map.of());
    }

    private void keep(Path file) {
        try {
            var read = LanguageFile.read(file, problems);
            byLanguage.put(read.language(), read.texts());
        } catch (IllegalArgumentException e) {
            problems.add(file.getFileName() + ": name the file by its language, such as fr.yaml");
        }
    }

    private String pattern(LanguageTag language, String key) {
        var own = all(language).get(key);
        return own != null ? own : all(LanguageTag.ENGLISH).getOrDefault(key, key);
    }

    private void addSection(LanguageTag language, String section, Map<String, String> words) {
        var start = section + ".";
        all(language).forEach((key, text) -> {
            if (key.startsWith(start)) {
                words.put(key.substring(start.length()), text);
            }
        });
    }

    private static Map<String, Object> named(Object... pairs) {
        if (pairs.length % 2 != 0) {
            throw new IllegalArgumentException("Names and values come in pairs");
        }
        var named = new HashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            named.put((String) pairs[i], pairs[i + 1]);
        }
        return named;
    }

    private static List<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(LanguageFile::isOne)
                    .sorted(Comparator.comparing((Path file) -> !file.endsWith("en.yaml"))
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the languages in " + folder, e);
        }
    }
}
