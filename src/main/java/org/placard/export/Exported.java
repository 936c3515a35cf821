package org.placard.export;

/** What came of an export. */
public sealed interface Exported {

    /**
     * The file is whole.
     *
     * @param rows actions written
     * @param withdrawn left out because the person took the action back
     * @param withoutConsent left out because the person did not agree to all that was asked for
     * @param unreadable left out because the sealed part does not open
     * @param duplicates left out because another one of the same person's counts, or waits for a person
     */
    record Written(int rows, int withdrawn, int withoutConsent, int unreadable, int duplicates) implements Exported {

        public Written(int rows, int withdrawn, int withoutConsent, int unreadable) {
            this(rows, withdrawn, withoutConsent, unreadable, 0);
        }
    }

    /** Somebody stopped it; what was written so far is no whole file. */
    record Cancelled() implements Exported {}

    /**
     * Nothing was written: a character in somebody's name stands in none of the fonts.
     *
     * @param character as it was typed
     * @param name what it is called
     */
    record NotPrintable(String character, String name) implements Exported {}

    /** Nothing was written: the campaign has no petition, or its pack is gone. */
    record NoPetition() implements Exported {}

    /**
     * Nothing was written: some withdrawals do not open, and somebody's name might leave against their will.
     *
     * @param count how many
     */
    record WithdrawalsUnreadable(int count) implements Exported {}
}
