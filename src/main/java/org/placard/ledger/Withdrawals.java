package org.placard.ledger;

import java.util.HashSet;
import java.util.Set;
import org.placard.shared.EventId;
import org.placard.shared.ReceiptNumber;
import org.placard.vault.OpenVault;
import org.placard.vault.SealBrokenException;

/**
 * What was taken back at an event. Receipts stand only inside sealed parts, so withdrawals are matched while the vault
 * is open: gather them first, then ask for each action before it leaves the system.
 */
public final class Withdrawals {

    private final Set<Long> receipts = new HashSet<>();
    private int unreadable;

    private Withdrawals() {}

    /** Opens all withdrawals of the event; only their numbers are held in memory. */
    public static Withdrawals of(Ledger ledger, EventId event, OpenVault vault) {
        var withdrawals = new Withdrawals();
        try (var records = ledger.filed(event)) {
            records.filter(filed -> filed.kind() == ActionKind.WITHDRAWAL)
                    .forEach(filed -> withdrawals.add(filed.read(), vault));
        }
        return withdrawals;
    }

    /** Whether the person took this action back. */
    public boolean cover(ActionContent action) {
        return receipts.contains(number(action.receipt()));
    }

    /** How many withdrawals do not open: whoever they belong to must be found by hand. */
    public int unreadable() {
        return unreadable;
    }

    private void add(KeptRecord kept, OpenVault vault) {
        try {
            var withdrawn = kept.open(vault).withdraws();
            if (withdrawn != null) {
                receipts.add(number(withdrawn));
            }
        } catch (SealBrokenException e) {
            unreadable++;
        }
    }

    private static long number(ReceiptNumber receipt) {
        return Long.parseLong(receipt.digits());
    }
}
