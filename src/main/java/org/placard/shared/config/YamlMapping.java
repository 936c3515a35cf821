package org.placard.shared.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A YAML mapping that is asked for what it should hold. Whatever is wrong goes to one listener with its line, and
 * reading goes on, so that everything wrong is known at once.
 */
public final class YamlMapping {

    private final Map<String, Node> values = new LinkedHashMap<>();
    private final int line;
    private final int linesBefore;
    private final Consumer<YamlProblem> problems;

    private YamlMapping(int line, int linesBefore, Consumer<YamlProblem> problems) {
        this.line = line;
        this.linesBefore = linesBefore;
        this.problems = problems;
    }

    /** Reads a whole text; an unreadable one is reported and answers as an empty mapping. */
    public static YamlMapping parse(String text, Consumer<YamlProblem> problems) {
        return parse(text, 0, problems);
    }

    /** The same for a text that begins after {@code linesBefore} lines of its file. */
    public static YamlMapping parse(String text, int linesBefore, Consumer<YamlProblem> problems) {
        var empty = new YamlMapping(linesBefore + 1, linesBefore, problems);
        try {
            var root = YamlSource.compose(text, linesBefore);
            return root == null ? empty : empty.nested("the file", root);
        } catch (YamlSource.Unreadable e) {
            problems.accept(e.problem());
            return empty;
        }
    }

    public Set<String> keys() {
        return values.keySet();
    }

    public boolean has(String key) {
        var node = values.get(key);
        return node != null && !isNull(node);
    }

    /** Where the key stands, or where the mapping begins if the key is not there. */
    public int line(String key) {
        var node = values.get(key);
        return node == null ? line : lineOf(node);
    }

    /** Reports every key that is not among these, with the one that was probably meant. */
    public void allow(Set<String> known) {
        for (var key : values.keySet()) {
            if (!known.contains(key)) {
                var meant = NearWord.of(key, known).map(near -> "; did you mean \"" + near + "\"?");
                report(key, "\"" + key + "\" is no key that is known here" + meant.orElse(""));
            }
        }
    }

    /** The text under the key, stripped; empty where the key is missing. */
    public Optional<String> text(String key) {
        var node = values.get(key);
        if (node == null || isNull(node)) {
            return Optional.empty();
        }
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue().strip());
        }
        report(key, "\"" + key + "\" is to be a text");
        return Optional.empty();
    }

    /** The same, reported where it is missing or blank; empty then. */
    public String requiredText(String key) {
        if (!has(key)) {
            report(key, "\"" + key + "\" is missing");
            return "";
        }
        var text = text(key);
        if (text.isPresent() && text.get().isEmpty()) {
            report(key, "\"" + key + "\" is empty");
        }
        return text.orElse("");
    }

    /** The text as a value; what {@code reader} refuses is reported as not being {@code expected}. */
    public <T> Optional<T> value(String key, String expected, Function<String, T> reader) {
        return text(key).filter(text -> !text.isEmpty()).flatMap(text -> {
            try {
                return Optional.of(reader.apply(text));
            } catch (RuntimeException e) {
                report(key, "\"" + key + "\" is to be " + expected + ", not \"" + text + "\"");
                return Optional.empty();
            }
        });
    }

    /** A text that belongs to the key, as a value that says itself what is wrong with it. */
    public <T> Optional<T> checked(String key, String text, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(text));
        } catch (IllegalArgumentException e) {
            report(key, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** The same, reported where it is missing. */
    public <T> Optional<T> requiredValue(String key, String expected, Function<String, T> reader) {
        return requiredText(key).isEmpty() ? Optional.empty() : value(key, expected, reader);
    }

    public Optional<Boolean> flag(String key) {
        return value(key, "true or false", text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        });
    }

    /** The list of texts under the key; empty where it is missing. */
    public List<String> texts(String key) {
        var node = values.get(key);
        if (node == null || isNull(node)) {
            return List.of();
        }
        if (!(node instanceof SequenceNode list)) {
            report(key, "\"" + key + "\" is to be a list");
            return List.of();
        }
        var texts = new ArrayList<String>();
        for (var item : list.getValue()) {
            if (item instanceof ScalarNode scalar) {
                texts.add(scalar.getValue().strip());
            } else {
                problems.accept(new YamlProblem(lineOf(item), "\"" + key + "\" is to be a list of texts"));
            }
        }
        return texts;
    }

    /** The mapping under the key; an empty one where it is missing. */
    public YamlMapping mapping(String key) {
        var node = values.get(key);
        return node == null || isNull(node) ? new YamlMapping(line, linesBefore, problems) : nested(key, node);
    }

    /** Every text below this mapping, its keys joined by dots. */
    public Map<String, String> flattened() {
        var flat = new LinkedHashMap<String, String>();
        values.forEach((key, node) -> {
            if (node instanceof MappingNode) {
                nested(key, node).flattened().forEach((below, text) -> flat.put(key + "." + below, text));
            } else if (!isNull(node)) {
                text(key).ifPresent(text -> flat.put(key, text));
            }
        });
        return flat;
    }

    private YamlMapping nested(String name, Node node) {
        var mapping = new YamlMapping(lineOf(node), linesBefore, problems);
        if (!(node instanceof MappingNode pairs)) {
            problems.accept(new YamlProblem(lineOf(node), "\"" + name + "\" is to hold keys with values"));
            return mapping;
        }
        for (var pair : pairs.getValue()) {
            if (!(pair.getKeyNode() instanceof ScalarNode key)) {
                problems.accept(new YamlProblem(lineOf(pair.getKeyNode()), "A key is to be a plain word"));
            } else if (mapping.values.putIfAbsent(key.getValue(), pair.getValueNode()) != null) {
                problems.accept(new YamlProblem(lineOf(key), "\"" + key.getValue() + "\" stands here twice"));
            }
        }
        return mapping;
    }

    private void report(String key, String reason) {
        problems.accept(new YamlProblem(line(key), reason));
    }

    private int lineOf(Node node) {
        return node.getStartMark().getLine() + 1 + linesBefore;
    }

    private static boolean isNull(Node node) {
        return Tag.NULL.equals(node.getTag());
    }
}
