package org.placard.ledger;

import org.placard.vault.KeyFacts;

/** A ledger with all that belongs to it, wherever it keeps things. */
interface Machine extends AutoCloseable {

    Ledger ledger();

    Exchange exchange();

    KeyFacts keys();

    /** What is wrong with what it keeps, as {@code ./placard verify} would say. */
    Verification.Report verified();

    @Override
    void close();
}
