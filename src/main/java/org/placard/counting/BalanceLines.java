package org.placard.counting;

import java.util.ArrayList;
import java.util.List;
import org.placard.ledger.ReadTallies;
import org.placard.ledger.Tally;
import org.placard.shared.EventId;
import org.placard.shared.LetterSums;
import org.placard.shared.Reconciliation;
import org.placard.shared.Synced;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The balance of each event for {@code ./placard verify}: out of the files, and as of the last unlocking. */
@Component
class BalanceLines implements Reconciliation {

    private final ReadTallies tallies;
    private final Counting counting;
    private final ObjectProvider<Synced> synced;
    private final ObjectProvider<LetterSums> letters;

    BalanceLines(
            ReadTallies tallies, Counting counting, ObjectProvider<Synced> synced, ObjectProvider<LetterSums> letters) {
        this.tallies = tallies;
        this.counting = counting;
        this.synced = synced;
        this.letters = letters;
    }

    /** Of what is real; practice counts for nothing. */
    @Override
    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        tallies.read().forEach((event, tally) -> {
            var balance = balance(event, tally);
            if (balance.taken() > 0) {
                lines.add(new Line(said(balance), balance.lost() == 0 && balance.letterDifference() == 0));
            }
        });
        return lines;
    }

    private Balance balance(EventId event, Tally tally) {
        int waiting =
                synced.stream().mapToInt(carrier -> carrier.waiting(event)).sum();
        var untrusted = tallies.untrusted(event);
        int quarantined =
                synced.stream().mapToInt(carrier -> carrier.quarantined(event)).sum() + untrusted.size();
        return Balance.of(
                tally,
                event,
                false,
                waiting,
                quarantined,
                counting.latest(event, false).orElse(null),
                letters.stream()
                        .findFirst()
                        .map(where -> where.of(event, false, tallies.letters(event), untrusted))
                        .orElse(null));
    }

    private static String said(Balance balance) {
        var taken = "Event " + balance.event().value().substring(0, 8) + ": taken " + balance.taken() + " = synced "
                + balance.synced() + " + waiting " + balance.waiting() + "; ";
        var counted = balance.count()
                .map(count -> "as of the last unlocking, " + count.asOf() + ": counted " + balance.counted()
                        + " + duplicate " + balance.duplicate() + " + withdrawn " + balance.withdrawn()
                        + " + quarantined " + balance.quarantined() + open(balance))
                .orElse("nobody has counted it yet");
        return taken + counted + (balance.lost() > 0 ? ", which is more than there is" : "") + letters(balance) + ".";
    }

    private static String letters(Balance balance) {
        var sums = balance.sums();
        return sums == null || (balance.letters() == 0 && sums.together() == 0)
                ? ""
                : "; letters " + balance.letters() + " = posted " + sums.posted() + " + handed over "
                        + sums.handedOver() + " + printed " + sums.printed() + " + waiting " + sums.waiting()
                        + " + cancelled " + sums.cancelled()
                        + (balance.letterDifference() == 0
                                ? ""
                                : ", which is " + Math.abs(balance.letterDifference())
                                        + " too many: nowhere held, or in two places");
    }

    private static String open(Balance balance) {
        return balance.difference() == 0
                ? ", nothing open"
                : ", open: held " + balance.held() + ", unreadable " + balance.unreadable() + ", not counted yet "
                        + balance.notCounted();
    }
}
