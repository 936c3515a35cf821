package org.placard.ledger;

/**
 * Something other than an action that must survive, kept in the journal by a module of its own.
 *
 * @param kind module and fact with its version, for instance {@code event.opened.1}; up to 64 ASCII characters
 * @param body as the module wrote it, JSON in UTF-8 unless its format page says otherwise
 */
public record Fact(String kind, byte[] body) {}
