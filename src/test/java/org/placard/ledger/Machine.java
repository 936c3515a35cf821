package org.placard.ledger;

import java.util.List;
import java.util.Optional;
import org.placard.vault.KeyFacts;

/** A ledger with all that belongs to it, wherever it keeps things. */
interface Machine extends AutoCloseable {

    Ledger ledger();

    Exchange exchange();

    LineStore lines();

    Tombstones tombstones();

    Revocations revocations();

    KeyFacts keys();

    /** What is wrong with what it keeps, as {@code ./placard verify} would say. */
    Verification.Report verified();

    /** Where these bytes lie in anything that it keeps. */
    List<?> placesOf(byte[] bytes);

    /** What tests let travel. */
    static Optional<Fact> travelling(Fact fact) {
        return new TravellingFacts("travels.")
                .of(fact)
                .or(() -> new TravellingFacts("privacy.").of(fact))
                .or(() -> new TravellingFacts(Revocation.KIND).of(fact));
    }

    @Override
    void close();
}
