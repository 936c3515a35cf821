package org.placard.ledger;

import org.placard.shared.ActionId;
import org.placard.shared.Sha256;

/**
 * The sealed part of a record.
 *
 * @param record whose it is
 * @param hash its SHA-256, as the record's link names it: under one id there may stand others
 */
public record SealedPart(ActionId record, Sha256 hash) {

    static SealedPart of(Frame.Kept kept) {
        return new SealedPart(Stretch.idOf(kept.core()), kept.link().sealed());
    }
}
