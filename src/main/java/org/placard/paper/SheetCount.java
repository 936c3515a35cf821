package org.placard.paper;

import java.util.Optional;
import org.placard.shared.CampaignSlug;

/**
 * A petition's paper sheets and what stands on them, as somebody counted.
 *
 * @param practice counted while the event practised; it does not count then
 * @param out sheets that were handed out
 * @param back sheets that came back
 * @param signatures on all sheets together
 * @param withheld how many of them left the second box empty: their names do not go to the target
 */
public record SheetCount(CampaignSlug campaign, boolean practice, int out, int back, int signatures, int withheld) {

    /** What does not add up, if anything. */
    public Optional<Mismatch> mismatch() {
        if (back > out) {
            return Optional.of(Mismatch.MORE_BACK);
        }
        if (back == 0 && signatures > 0) {
            return Optional.of(Mismatch.NO_SHEETS);
        }
        return out > back ? Optional.of(Mismatch.STILL_OUT) : Optional.empty();
    }

    /** The same campaign's count of another machine as well. */
    SheetCount plus(SheetCount other) {
        return new SheetCount(
                campaign,
                practice,
                out + other.out,
                back + other.back,
                signatures + other.signatures,
                withheld + other.withheld);
    }

    /** Whether somebody can have counted that at all. */
    boolean isPossible() {
        return Math.min(Math.min(out, back), Math.min(signatures, withheld)) >= 0 && withheld <= signatures;
    }

    /** How a count can fail to add up. */
    public enum Mismatch {
        /** More sheets came back than were handed out. */
        MORE_BACK,
        /** There are signatures and no sheet that they stand on. */
        NO_SHEETS,
        /** Sheets with names on them may still lie about. */
        STILL_OUT;

        /** Whether it can only be a mistake; sheets are out during any event. */
        boolean isWrong() {
            return this != STILL_OUT;
        }
    }
}
