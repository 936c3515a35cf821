package org.placard.ledger;

/** What came of taking an action. A failed write is an {@link java.io.UncheckedIOException} instead: nothing is sure. */
public sealed interface Taken {

    /** It is on disk now. */
    record Kept() implements Taken {}

    /** It was on disk before, under the same id; nothing was added. */
    record AlreadyKept() implements Taken {}
}
