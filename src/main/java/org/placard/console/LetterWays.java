package org.placard.console;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placard.printing.JobState;
import org.placard.printing.OtherTables;
import org.placard.printing.PrintJob;
import org.placard.printing.PrintJobs;
import org.placard.shared.ActionId;
import org.placard.shared.EventId;
import org.placard.shared.LetterSums;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Where an event's letters are: at a print table, this machine's or another's, or printed from a console. */
@Component
class LetterWays implements LetterSums {

    private static final String HERE = "";

    private final PrintJobs table;
    private final OtherTables others;
    private final PrintedLetters printed;

    LetterWays(@Lazy PrintJobs table, @Lazy OtherTables others, @Lazy PrintedLetters printed) {
        this.table = table;
        this.others = others;
        this.printed = printed;
    }

    @Override
    public Sums of(EventId event, boolean practice, Set<ActionId> letters, Set<ActionId> apart) {
        var states = new HashMap<ActionId, List<JobState>>();
        letters.forEach(letter -> states.put(letter, List.of(JobState.WAITING)));
        states.putAll(said(event, practice, letters).entrySet().stream()
                .filter(said -> !apart.contains(said.getKey().letter()))
                .collect(Collectors.groupingBy(
                        said -> said.getKey().letter(), Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
        var sums = new EnumMap<JobState, Integer>(JobState.class);
        states.values().stream().flatMap(LetterWays::settled).forEach(state -> sums.merge(state, 1, Integer::sum));
        return new Sums(
                sum(sums, JobState.POSTED, JobState.TAKEN),
                sum(sums, JobState.HANDED_OVER),
                sum(sums, JobState.PRINTED),
                sum(sums, JobState.WAITING, JobState.SENT, JobState.HELD),
                sum(sums, JobState.CANCELLED));
    }

    /** What each machine says of a letter, by its table where it has it there, else by its console. */
    private Map<Place, JobState> said(EventId event, boolean practice, Set<ActionId> letters) {
        var said = new HashMap<Place, JobState>();
        table.of(event).forEach(job -> add(HERE, job, practice, said));
        others.of(event).forEach(letter -> add(letter.node().value(), letter.job(), practice, said));
        printed.here().stream().filter(letters::contains).forEach(letter -> printed(HERE, letter, said));
        printed.elsewhere()
                .forEach((node, came) ->
                        came.stream().filter(letters::contains).forEach(letter -> printed(node.value(), letter, said)));
        return said;
    }

    private static void add(String machine, PrintJob job, boolean practice, Map<Place, JobState> said) {
        if (job.ticket().practice() == practice) {
            said.put(new Place(machine, job.ticket().id()), job.state());
        }
    }

    private static void printed(String machine, ActionId letter, Map<Place, JobState> said) {
        said.putIfAbsent(new Place(machine, letter), JobState.PRINTED);
    }

    /** One letter came out as often as machines say so; only where it came out nowhere does it wait, or is it cancelled. */
    private static Stream<JobState> settled(List<JobState> states) {
        var onPaper = states.stream().filter(JobState::isOnPaper).toList();
        var waits = states.stream().filter(state -> state != JobState.CANCELLED).findFirst();
        return onPaper.isEmpty() ? Stream.of(waits.orElse(JobState.CANCELLED)) : onPaper.stream();
    }

    private static int sum(Map<JobState, Integer> sums, JobState... of) {
        return Stream.of(of).mapToInt(state -> sums.getOrDefault(state, 0)).sum();
    }

    private record Place(String machine, ActionId letter) {}
}
