package org.placard.ledger;

import java.util.ArrayList;
import java.util.List;

/** The facts of this node, in the order in which they were noted. */
final class NotedFacts {

    private final List<Fact> facts = new ArrayList<>();

    synchronized void add(Fact fact) {
        facts.add(fact);
    }

    synchronized void replace(Fact fact, Fact by) {
        facts.replaceAll(each -> each.isSameAs(fact) ? by : each);
    }

    synchronized List<Fact> ofKind(String prefix) {
        return facts.stream().filter(fact -> fact.kind().startsWith(prefix)).toList();
    }
}
