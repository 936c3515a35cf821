package org.placard.shared.config;

import java.io.StringReader;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Turns text into YAML's tree and no further: nothing is constructed, so no tag can make an object. An alias is
 * refused before the tree is made, which ends cycles and billion-laughs files alike.
 */
final class YamlSource {

    private static final int CHARACTERS = 1_000_000;
    private static final int DEPTH = 12;

    private YamlSource() {}

    /** The root node; null where the text is empty. */
    static @Nullable Node compose(String text, int linesBefore) throws Unreadable {
        var options = new LoaderOptions();
        options.setCodePointLimit(CHARACTERS);
        options.setNestingDepthLimit(DEPTH);
        try {
            refuseAliases(parser(text, options), linesBefore);
            return new Composer(parser(text, options), new Resolver(), options).getSingleNode();
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            throw new Unreadable(new YamlProblem(
                    mark == null ? 0 : mark.getLine() + 1 + linesBefore, "This is no YAML: " + e.getProblem()));
        } catch (YAMLException e) {
            throw new Unreadable(new YamlProblem(0, sentence(e)));
        }
    }

    private static ParserImpl parser(String text, LoaderOptions options) {
        return new ParserImpl(new StreamReader(new StringReader(text)), options);
    }

    private static void refuseAliases(ParserImpl parser, int linesBefore) throws Unreadable {
        while (parser.peekEvent() != null) {
            var event = parser.getEvent();
            if (event instanceof AliasEvent alias) {
                throw new Unreadable(new YamlProblem(
                        event.getStartMark().getLine() + 1 + linesBefore,
                        "An alias (*" + alias.getAnchor() + ") is not followed here: write the part out instead"));
            }
        }
    }

    private static String sentence(YAMLException e) {
        var message = String.valueOf(e.getMessage());
        if (message.contains("Nesting Depth")) {
            return "It is nested more than " + DEPTH + " levels deep";
        }
        return message.contains("code points") ? "It is longer than " + CHARACTERS + " characters" : message;
    }

    /** Leaves the parser with what was wrong; caught one level up and never seen outside this package. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        private final transient YamlProblem problem;

        Unreadable(YamlProblem problem) {
            super(problem.reason());
            this.problem = problem;
        }

        YamlProblem problem() {
            return problem;
        }
    }
}
