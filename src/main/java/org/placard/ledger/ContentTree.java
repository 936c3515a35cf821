package org.placard.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placard.ledger.ActionContent.ConsentGiven;
import org.placard.ledger.ActionContent.ConsentPurpose;
import org.placard.ledger.ActionContent.LetterText;
import org.placard.ledger.ActionContent.Person;
import org.placard.ledger.ActionContent.Strokes;
import org.placard.shared.CountryCode;
import org.placard.shared.LanguageTag;
import org.placard.shared.ReceiptNumber;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Names and order of the content's fields. What is null is left out; what is not known is passed over. */
final class ContentTree {

    private ContentTree() {}

    static ObjectNode of(ActionContent content) {
        var tree = object();
        tree.put("v", ContentFormat.VERSION);
        tree.put("kind", name(content.kind()));
        tree.put("receipt", content.receipt().digits());
        tree.put("takenAt", content.takenAt().toString());
        tree.put("language", content.language().value());
        if (content.person() != null) {
            tree.set("person", of(content.person()));
        }
        var consents = tree.putArray("consents");
        asked(content, purpose -> purpose != ConsentPurpose.HAND_OVER_DRAWING)
                .forEach(consent -> consents.add(of(consent)));
        if (content.strokes() != null) {
            tree.set("strokes", of(content.strokes()));
        }
        asked(content, ConsentPurpose.HAND_OVER_DRAWING::equals)
                .forEach(consent -> tree.set("drawing", answer(object(), consent)));
        if (content.letter() != null) {
            tree.set("letter", of(content.letter()));
        }
        if (content.withdraws() != null) {
            tree.put("withdraws", content.withdraws().digits());
        }
        return tree;
    }

    static ActionContent read(JsonNode tree) {
        return new ActionContent(
                ActionKind.valueOf(text(tree, "kind").toUpperCase(Locale.ROOT)),
                new ReceiptNumber(text(tree, "receipt")),
                Instant.parse(text(tree, "takenAt")),
                new LanguageTag(text(tree, "language")),
                part(tree, "person", ContentTree::person),
                consents(tree),
                part(tree, "strokes", ContentTree::strokes),
                part(tree, "letter", ContentTree::letter),
                part(tree, "withdraws", node -> new ReceiptNumber(node.asString())));
    }

    private static ObjectNode of(Person person) {
        var tree = object();
        put(tree, "name", person.name());
        put(tree, "country", person.country() == null ? null : person.country().value());
        put(tree, "postcode", person.postcode());
        put(tree, "address", person.address());
        put(tree, "email", person.email());
        return tree;
    }

    private static Person person(JsonNode tree) {
        return new Person(
                optional(tree, "name"),
                part(tree, "country", node -> new CountryCode(node.asString())),
                optional(tree, "postcode"),
                optional(tree, "address"),
                optional(tree, "email"));
    }

    private static Stream<ConsentGiven> asked(ActionContent content, Predicate<ConsentPurpose> which) {
        return content.consents().stream().filter(consent -> which.test(consent.purpose()));
    }

    private static ObjectNode of(ConsentGiven consent) {
        return answer(object().put("purpose", name(consent.purpose())), consent);
    }

    private static ObjectNode answer(ObjectNode tree, ConsentGiven consent) {
        return tree.put("given", consent.given())
                .put("text", consent.text())
                .put("version", consent.version())
                .put("language", consent.language().value());
    }

    /** The one to the drawing stands by itself: who does not know it yet reads all the rest, and hands no drawing over. */
    private static List<ConsentGiven> consents(JsonNode tree) {
        var consents = tree.path("consents")
                .valueStream()
                .map(node ->
                        consent(ConsentPurpose.valueOf(text(node, "purpose").toUpperCase(Locale.ROOT)), node));
        var drawing = tree.optional("drawing").stream().map(node -> consent(ConsentPurpose.HAND_OVER_DRAWING, node));
        return Stream.concat(consents, drawing).toList();
    }

    private static ConsentGiven consent(ConsentPurpose purpose, JsonNode tree) {
        return new ConsentGiven(
                purpose,
                tree.required("given").booleanValue(),
                text(tree, "text"),
                text(tree, "version"),
                new LanguageTag(text(tree, "language")));
    }

    private static ObjectNode of(Strokes strokes) {
        var tree = object().put("aspect", strokes.aspect());
        var runs = tree.putArray("runs");
        for (var run : strokes.runs()) {
            var points = runs.addArray();
            for (var coordinate : run) {
                points.add(coordinate);
            }
        }
        return tree;
    }

    private static Strokes strokes(JsonNode tree) {
        return new Strokes(
                tree.required("aspect").intValue(),
                tree.required("runs")
                        .valueStream()
                        .map(run ->
                                run.valueStream().mapToInt(JsonNode::intValue).toArray())
                        .toList());
    }

    private static ObjectNode of(LetterText letter) {
        var tree = object().put("mode", letter.mode())
                .put("language", letter.language().value())
                .put("number", letter.number())
                .put("salutation", letter.salutation());
        var paragraphs = tree.putArray("paragraphs");
        letter.paragraphs().forEach(paragraphs::add);
        var demands = tree.putArray("demands");
        letter.demands().forEach(demands::add);
        tree.put("closing", letter.closing());
        put(tree, "signedAs", letter.signedAs());
        put(tree, "senderAddress", letter.senderAddress());
        return tree.put("paper", letter.paper());
    }

    private static LetterText letter(JsonNode tree) {
        return new LetterText(
                text(tree, "mode"),
                new LanguageTag(text(tree, "language")),
                tree.required("number").intValue(),
                text(tree, "salutation"),
                texts(tree, "paragraphs"),
                texts(tree, "demands"),
                text(tree, "closing"),
                optional(tree, "signedAs"),
                optional(tree, "senderAddress"),
                text(tree, "paper"));
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static void put(ObjectNode tree, String field, @Nullable String value) {
        if (value != null) {
            tree.put(field, value);
        }
    }

    private static String text(JsonNode tree, String field) {
        return tree.required(field).stringValue();
    }

    private static @Nullable String optional(JsonNode tree, String field) {
        return part(tree, field, JsonNode::stringValue);
    }

    private static List<String> texts(JsonNode tree, String field) {
        return tree.required(field).valueStream().map(JsonNode::stringValue).toList();
    }

    private static <T> @Nullable T part(JsonNode tree, String field, Function<JsonNode, T> read) {
        var node = tree.get(field);
        return node == null || node.isNull() ? null : read.apply(node);
    }
}
