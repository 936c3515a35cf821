package org.placard.printing;

import java.util.List;
import org.placard.ledger.ActionKind;
import org.placard.ledger.KeptRecord;
import org.placard.ledger.Ledger;
import org.placard.shared.EventId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Counts an event's letters: what was written by the journal's records, where it went by the table's. */
@Component
public class Accounts {

    private final Ledger ledger;
    private final PrintJobs jobs;
    private final Outing outing;

    Accounts(@Lazy Ledger ledger, PrintJobs jobs, @Lazy Outing outing) {
        this.ledger = ledger;
        this.jobs = jobs;
        this.outing = outing;
    }

    /** How it stands now. */
    public Account of(EventId event) {
        var letters = written(event);
        var real = letters.stream().filter(letter -> !letter.practice()).toList();
        var elsewhere =
                real.stream().filter(letter -> jobs.job(letter.id()).isEmpty()).count();
        return new Account(
                real.size(),
                (int) elsewhere,
                jobs.of(event).stream().filter(job -> !job.ticket().practice()).toList(),
                jobs.posts(event).stream().filter(post -> !post.practice()).toList(),
                letters.size() - real.size(),
                outing.isPractice(),
                outing.way() == PostWay.WRITER_TAKES_IT);
    }

    private List<KeptRecord> written(EventId event) {
        try (var records = ledger.records(event)) {
            return records.filter(kept -> kept.kind() == ActionKind.LETTER).toList();
        }
    }
}
