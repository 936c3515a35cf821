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
     */
    record Written(int rows, int withdrawn, int withoutConsent, int unreadable) implements Exported {}

    /** Somebody stopped it; what was written so far is no whole file. */
    record Cancelled() implements Exported {}

    /**
     * Nothing was written: some withdrawals do not open, and somebody's name might leave against their will.
     *
     * @param count how many
     */
    record WithdrawalsUnreadable(int count) implements Exported {}
}
