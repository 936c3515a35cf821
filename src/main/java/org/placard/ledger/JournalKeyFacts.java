package org.placard.ledger;

import java.util.List;
import java.util.function.Supplier;
import org.placard.vault.KeyFacts;

/** Wrapped keys as facts of the journal. */
final class JournalKeyFacts implements KeyFacts {

    private static final String KIND = "vault.key.1";

    private final Supplier<Journal> journal;

    JournalKeyFacts(Supplier<Journal> journal) {
        this.journal = journal;
    }

    @Override
    public void keep(byte[] fact) {
        journal.get().append(new Entry.Note(new Fact(KIND, fact)));
    }

    @Override
    public List<byte[]> all() {
        return journal.get().facts(KIND).stream().map(Fact::body).toList();
    }
}
