package org.placard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** {@code --data DIR}, which every command understands and which is needed before any of them is made. */
final class DataOption {

    private static final String NAME = "--data";

    private DataOption() {}

    static Map<String, Object> propertiesOf(String... args) {
        var words = Arrays.asList(args);
        var at = words.indexOf(NAME);
        if (at >= 0 && at + 1 < words.size()) {
            return Map.of("placard.data", words.get(at + 1));
        }
        return words.stream()
                .filter(word -> word.startsWith(NAME + "="))
                .findFirst()
                .<Map<String, Object>>map(word -> Map.of("placard.data", word.substring(NAME.length() + 1)))
                .orElse(Map.of());
    }

    static String[] removedFrom(String... args) {
        List<String> rest = new ArrayList<>(Arrays.asList(args));
        rest.removeIf(word -> word.startsWith(NAME + "="));
        var at = rest.indexOf(NAME);
        if (at >= 0 && at + 1 < rest.size()) {
            rest.subList(at, at + 2).clear();
        }
        return rest.toArray(String[]::new);
    }
}
