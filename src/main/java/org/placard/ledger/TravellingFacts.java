package org.placard.ledger;

/**
 * Declared as a bean by a module whose facts are to be known where records are gathered. All others stay on their node.
 *
 * @param prefix how their kinds begin; nothing personal may stand in them
 */
public record TravellingFacts(String prefix) {}
