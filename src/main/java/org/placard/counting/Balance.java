package org.placard.counting;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placard.ledger.ActionKind;
import org.placard.ledger.Tally;
import org.placard.shared.EventId;
import org.placard.shared.LetterSums.Sums;

/**
 * An event's numbers held against each other: taken is what was synced and what waits; synced is what counts, duplicates,
 * what was taken back and what is in quarantine.
 *
 * @param signatures taken, and held here
 * @param letters taken, and held here
 * @param waiting how many of them nobody else has confirmed
 * @param quarantined what came in besides and is set apart
 * @param latest what counted when somebody last looked with the vault open, if anybody did
 * @param sums where the letters are; nothing where that is not known here
 */
public record Balance(
        EventId event,
        boolean practice,
        int signatures,
        int letters,
        int waiting,
        int quarantined,
        @Nullable Count latest,
        @Nullable Sums sums) {

    static Balance of(
            Tally tally,
            EventId event,
            boolean practice,
            int waiting,
            int quarantined,
            @Nullable Count count,
            @Nullable Sums sums) {
        return new Balance(
                event,
                practice,
                tally.count(ActionKind.SIGNATURE, practice),
                tally.count(ActionKind.LETTER, practice),
                waiting,
                quarantined,
                count,
                sums);
    }

    public Optional<Count> count() {
        return Optional.ofNullable(latest);
    }

    public int taken() {
        return signatures + letters + quarantined;
    }

    public int synced() {
        return taken() - waiting;
    }

    public int counted() {
        return latest == null ? 0 : latest.sum(Count.Row::counted);
    }

    public int duplicate() {
        return latest == null ? 0 : latest.sum(Count.Row::duplicate);
    }

    public int withdrawn() {
        return latest == null ? 0 : latest.sum(Count.Row::withdrawn);
    }

    /** Duplicates of what was taken back: they wait for a person. */
    public int held() {
        return latest == null ? 0 : latest.sum(Count.Row::held);
    }

    public int unreadable() {
        return latest == null ? 0 : latest.sum(Count.Row::unreadable);
    }

    /** Withdrawals that do not open, so that nobody knows whose they are. */
    public int unreadableWithdrawals() {
        return latest == null ? 0 : latest.unreadable();
    }

    /** Taken since somebody last looked; below nothing where more was counted then than is there now. */
    public int notCounted() {
        return signatures + letters - (latest == null ? 0 : latest.sum(Count.Row::together));
    }

    /** How many were counted, and do not count any more since their machine was sent away: the next count says so. */
    public int sinceSentAway() {
        return Math.clamp(-notCounted(), 0, quarantined);
    }

    /** How many were counted and are not there any more. */
    public int lost() {
        return Math.max(0, -notCounted() - sinceSentAway());
    }

    /** What is taken and in none of the four places where it could be. */
    public int difference() {
        return notCounted() + held() + unreadable();
    }

    /** How many letters are nowhere, or somewhere twice. */
    public int letterDifference() {
        return sums == null ? 0 : letters - sums.together();
    }

    public boolean isBalanced() {
        return notCounted() == 0
                && difference() == 0
                && unreadableWithdrawals() == 0
                && letterDifference() == 0
                && waiting <= taken();
    }
}
