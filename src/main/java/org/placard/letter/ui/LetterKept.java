package org.placard.letter.ui;

import org.placard.campaign.Campaign;
import org.placard.letter.WrittenLetter;
import org.placard.shared.ReceiptNumber;

/** A letter that is on disk, as long as its writer stands before it. */
record LetterKept(int number, ReceiptNumber receipt, WrittenLetter letter, Campaign campaign) {}
