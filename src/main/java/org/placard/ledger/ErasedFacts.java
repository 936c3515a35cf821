package org.placard.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.placard.shared.ActionId;
import tools.jackson.databind.json.JsonMapper;

/** What a node says when it has erased; it travels, so that whoever gave the order sees who is still to come. */
final class ErasedFacts {

    static final String KIND = "privacy.erased.1";

    private static final int IN_ONE = 5000;
    private static final JsonMapper JSON = JsonMapper.shared();

    private ErasedFacts() {}

    private record Written(List<String> records, int parts, String at) {}

    /** @param parts how many sealed parts there were; fewer where some never came here */
    static List<Fact> write(List<ActionId> records, int parts, Instant at) {
        var facts = new ArrayList<Fact>();
        for (int from = 0; from < records.size(); from += IN_ONE) {
            var some = records.subList(from, Math.min(records.size(), from + IN_ONE));
            var written = new Written(
                    some.stream().map(ActionId::value).toList(),
                    from == 0 ? parts : 0,
                    at.truncatedTo(ChronoUnit.HOURS).toString());
            facts.add(new Fact(KIND, JSON.writeValueAsBytes(written)));
        }
        return facts;
    }

    static Set<ActionId> records(Collection<Fact> facts) {
        var records = new HashSet<ActionId>();
        facts.stream()
                .filter(fact -> fact.kind().equals(KIND))
                .flatMap(fact -> JSON.readValue(fact.body(), Written.class).records().stream())
                .map(ActionId::new)
                .forEach(records::add);
        return records;
    }
}
