package org.placard.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placard.ledger.ActionContent;
import org.placard.ledger.Filed;
import org.placard.ledger.KeptRecord;
import org.placard.vault.OpenVault;
import org.placard.vault.SealBrokenException;

/**
 * A record with what its sealed part said.
 *
 * @param content nothing where the seal is broken
 */
record Opened(KeptRecord kept, @Nullable ActionContent content) {

    /** Reads and opens them, in their order. */
    static List<Opened> all(List<Filed> filed, OpenVault vault) {
        return filed.stream().map(one -> of(one.read(), vault)).toList();
    }

    private static Opened of(KeptRecord kept, OpenVault vault) {
        try {
            return new Opened(kept, kept.open(vault));
        } catch (SealBrokenException e) {
            return new Opened(kept, null);
        }
    }
}
