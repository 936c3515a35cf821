package org.placard.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placard.vault.OpenVault;

/**
 * Orders to erase are on this node's disk, and carried out in its journal; whoever keeps the same bytes elsewhere does
 * the same.
 *
 * @param by the vault that gave them, where that was here
 */
public record ErasureOrdered(
        List<Tombstone> orders, @Nullable OpenVault by) {

    public ErasureOrdered {
        orders = List.copyOf(orders);
    }
}
