package org.placard.printing;

import java.util.Arrays;
import org.placard.printing.LetterPages.Made;
import org.placard.printing.ReleaseRule.Release;
import org.placard.vault.OpenTableKey;
import org.placard.vault.SealBrokenException;

/** Opens a slip only when its turn has come, and asks then, not before, whether it may go to paper as it is. */
final class SealedDesk implements Desk {

    private final TableFolder folder;
    private final LetterPages letters;
    private final ReleaseRule rule;
    private final TakenBackLetters takenBack;

    SealedDesk(TableFolder folder, LetterPages letters, ReleaseRule rule, TakenBackLetters takenBack) {
        this.folder = folder;
        this.letters = letters;
        this.rule = rule;
        this.takenBack = takenBack;
    }

    @Override
    public Made pages(Ticket ticket, Batch batch) {
        var slip = folder.slip(ticket);
        return slip.isEmpty() || !batch.key().isOpen() ? new Made.Impossible() : pages(slip.get(), batch.key());
    }

    @Override
    public void drop(Ticket ticket, Batch batch) {
        new OpenReceipts(batch.key(), folder, letters, takenBack).forget(ticket);
        folder.dropAll(ticket);
    }

    private Made pages(Slip slip, OpenTableKey key) {
        try {
            var words = slip.open(key);
            try {
                return takenBack.cover(letters.receipt(words), key)
                        ? new Made.TakenBack()
                        : letters.layOut(slip.ticket(), words, rule.of(slip.ticket()) == Release.SPECIMEN);
            } finally {
                Arrays.fill(words, (byte) 0);
            }
        } catch (SealBrokenException _) {
            // Sealed to an earlier card, or changed: nothing that this table could print.
            return new Made.Impossible();
        }
    }
}
