package org.placard.export;

import org.jspecify.annotations.Nullable;
import org.placard.ledger.ActionContent;
import org.placard.ledger.KeptRecord;
import org.placard.vault.OpenVault;
import org.placard.vault.SealBrokenException;

/**
 * A record with what its sealed part said.
 *
 * @param content nothing where the seal is broken
 */
record Opened(KeptRecord kept, @Nullable ActionContent content) {

    static Opened of(KeptRecord kept, OpenVault vault) {
        try {
            return new Opened(kept, kept.open(vault));
        } catch (SealBrokenException e) {
            return new Opened(kept, null);
        }
    }
}
