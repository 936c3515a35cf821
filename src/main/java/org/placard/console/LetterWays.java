package org.placard.console;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.placard.ledger.ActionKind;
import org.placard.ledger.KeptRecord;
import org.placard.ledger.Ledger;
import org.placard.printing.JobState;
import org.placard.printing.PrintJob;
import org.placard.printing.PrintJobs;
import org.placard.shared.ActionId;
import org.placard.shared.EventId;
import org.placard.shared.LetterSums;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Where an event's letters are: at the print table, or printed from the console. */
@Component
class LetterWays implements LetterSums {

    private final Ledger ledger;
    private final PrintJobs table;
    private final WaitingLetters letters;

    LetterWays(@Lazy Ledger ledger, @Lazy PrintJobs table, @Lazy WaitingLetters letters) {
        this.ledger = ledger;
        this.table = table;
        this.letters = letters;
    }

    @Override
    public Sums of(EventId event, boolean practice) {
        var jobs = table.of(event).stream()
                .filter(job -> job.ticket().practice() == practice)
                .collect(Collectors.toMap(job -> job.ticket().id(), Function.identity(), (first, _) -> first));
        var printed = letters.printedHere();
        var states = new EnumMap<JobState, Integer>(JobState.class);
        try (var records = ledger.records(event)) {
            records.filter(kept -> kept.kind() == ActionKind.LETTER && kept.practice() == practice)
                    .map(KeptRecord::id)
                    .forEach(id -> states.merge(state(id, jobs, printed.contains(id.value())), 1, Integer::sum));
        }
        return new Sums(
                sum(states, JobState.POSTED, JobState.TAKEN),
                sum(states, JobState.HANDED_OVER),
                sum(states, JobState.PRINTED),
                sum(states, JobState.WAITING, JobState.SENT, JobState.HELD),
                sum(states, JobState.CANCELLED));
    }

    private static JobState state(ActionId id, Map<ActionId, PrintJob> jobs, boolean printedHere) {
        var job = jobs.get(id);
        if (job != null) {
            return job.state();
        }
        return printedHere ? JobState.PRINTED : JobState.WAITING;
    }

    private static int sum(Map<JobState, Integer> states, JobState... of) {
        int sum = 0;
        for (var state : of) {
            sum += states.getOrDefault(state, 0);
        }
        return sum;
    }
}
