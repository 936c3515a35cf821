package org.placard.letter.ui;

import org.jspecify.annotations.Nullable;
import org.placard.campaign.Campaign;
import org.placard.letter.WrittenLetter;
import org.placard.shared.ActionId;
import org.placard.shared.ReceiptNumber;

/**
 * A letter that is on disk, as long as its writer stands before it.
 *
 * @param receipt absent once its writer wants to keep no trace
 */
record LetterKept(ActionId id, int number, @Nullable ReceiptNumber receipt, WrittenLetter letter, Campaign campaign) {

    LetterKept withoutTrace() {
        return new LetterKept(id, number, null, letter, campaign);
    }
}
