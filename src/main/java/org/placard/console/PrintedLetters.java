package org.placard.console;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placard.ledger.Fact;
import org.placard.ledger.Ledger;
import org.placard.shared.ActionId;
import org.placard.shared.NodeId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Which letters came out of a console's file, here and on other machines; see {@code docs/formats/record.md}. */
@Component
class PrintedLetters {

    static final String KIND = "letter.printed.1";

    private final Ledger ledger;

    PrintedLetters(@Lazy Ledger ledger) {
        this.ledger = ledger;
    }

    /** Those that were printed from this console. */
    Set<ActionId> here() {
        return ledger.facts(KIND).stream().flatMap(PrintedLetters::ids).collect(Collectors.toSet());
    }

    /** Those that other machines' consoles printed. */
    Map<NodeId, Set<ActionId>> elsewhere() {
        var printed = new LinkedHashMap<NodeId, Set<ActionId>>();
        for (var told : ledger.told(KIND)) {
            var ids = told.read(fact -> ids(fact).toList()).orElse(List.of());
            printed.computeIfAbsent(told.node(), _ -> new HashSet<>()).addAll(ids);
        }
        return printed;
    }

    void note(List<ActionId> letters) {
        var ids = letters.stream().map(ActionId::value).collect(Collectors.joining("\",\"", "[\"", "\"]"));
        ledger.note(new Fact(KIND, ids.getBytes(StandardCharsets.UTF_8)));
    }

    private static Stream<ActionId> ids(Fact fact) {
        var listed = new String(fact.body(), StandardCharsets.UTF_8).replaceAll("[\\[\\]\"\\s]", "");
        return Stream.of(listed.split(",")).filter(id -> !id.isEmpty()).map(ActionId::new);
    }
}
