package org.placard.printing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placard.ledger.Fact;
import org.placard.ledger.Ledger;
import org.placard.shared.ActionId;
import org.placard.shared.EventId;
import org.placard.shared.NodeId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Letters at the print tables of other machines, as far as these have told. They are counted here and nothing else: no press
 * of this machine takes one up, and nobody at its table is asked about one.
 */
@Component
public class OtherTables {

    private static final Duration STILL_TRUE = Duration.ofSeconds(1);

    private final Ledger ledger;
    private volatile Heard heard = new Heard(Map.of(), Instant.MIN);

    @Autowired
    public OtherTables(@Lazy Ledger ledger) {
        this.ledger = ledger;
    }

    /** A letter at the table of that machine. */
    public record Elsewhere(NodeId node, PrintJob job) {

        /** Whether that table is not to print it any more, so that a console may. */
        public boolean isGivenUp() {
            return job.state() == JobState.HELD
                    && (job.because().equals(Reasons.TABLE_CLOSED)
                            || job.because().equals(Reasons.OTHER_CARD));
        }
    }

    /** The letters of an event; one that two machines have stands there twice. */
    public List<Elsewhere> of(EventId event) {
        return all().stream()
                .filter(letter -> letter.job().ticket().event().equals(event))
                .toList();
    }

    /** Where a letter is, as was told a second ago or later; empty where no other machine's table has it. */
    public Optional<PrintJob> job(ActionId letter) {
        var known = heard;
        if (known.at().isBefore(Instant.now().minus(STILL_TRUE))) {
            var jobs = new HashMap<ActionId, PrintJob>();
            all().forEach(elsewhere -> jobs.put(elsewhere.job().ticket().id(), elsewhere.job()));
            known = new Heard(jobs, Instant.now());
            heard = known;
        }
        return Optional.ofNullable(known.jobs().get(letter));
    }

    /** Kept for a moment: a register asks for one letter after the other. */
    private record Heard(Map<ActionId, PrintJob> jobs, Instant at) {}

    private List<Elsewhere> all() {
        var tables = new LinkedHashMap<NodeId, Map<ActionId, PrintJob>>();
        for (var told : ledger.told("")) {
            var jobs = tables.computeIfAbsent(told.node(), _ -> new LinkedHashMap<>());
            told.read(fact -> follow(fact, jobs));
        }
        var all = new ArrayList<Elsewhere>();
        tables.forEach((node, jobs) -> jobs.values().forEach(job -> all.add(new Elsewhere(node, job))));
        return all;
    }

    private static Fact follow(Fact fact, Map<ActionId, PrintJob> jobs) {
        JobFacts.follow(fact, jobs);
        PostFacts.follow(fact, jobs);
        Closing.follow(fact, jobs);
        return fact;
    }
}
