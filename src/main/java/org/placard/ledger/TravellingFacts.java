package org.placard.ledger;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Declared as a bean by a module whose facts are to be known where records are gathered. All others stay on their node.
 *
 * @param prefix how their kinds begin; nothing personal may stand in them
 * @param trimmed the fact as it travels: what is nobody's business elsewhere stays behind; always the same for the same fact
 */
public record TravellingFacts(String prefix, UnaryOperator<Fact> trimmed) {

    public TravellingFacts(String prefix) {
        this(prefix, UnaryOperator.identity());
    }

    Optional<Fact> of(Fact fact) {
        return fact.kind().startsWith(prefix) ? Optional.of(trimmed.apply(fact)) : Optional.empty();
    }
}
