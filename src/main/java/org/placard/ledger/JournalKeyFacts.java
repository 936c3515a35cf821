package org.placard.ledger;

import java.util.List;
import org.placard.vault.KeyFacts;

/** Wrapped keys as facts of the journal. */
final class JournalKeyFacts implements KeyFacts {

    private static final String KIND = "vault.key.1";

    private final KeptFacts facts;

    JournalKeyFacts(KeptFacts facts) {
        this.facts = facts;
    }

    @Override
    public void keep(byte[] fact) {
        facts.keep(new Fact(KIND, fact));
    }

    @Override
    public List<byte[]> all() {
        return facts.ofKind(KIND).stream().map(Fact::body).toList();
    }
}
