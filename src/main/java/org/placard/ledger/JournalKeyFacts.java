package org.placard.ledger;

import java.util.List;
import org.placard.vault.KeyFacts;

/** Wrapped keys as facts of the journal. */
final class JournalKeyFacts implements KeyFacts {

    private static final String KIND = "vault.key.1";

    private final Journal journal;

    JournalKeyFacts(Journal journal) {
        this.journal = journal;
    }

    @Override
    public void keep(byte[] fact) {
        journal.append(new Entry.Note(new Fact(KIND, fact)));
    }

    @Override
    public List<byte[]> all() {
        return journal.facts(KIND).stream().map(Fact::body).toList();
    }
}
