package org.placard.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.placard.ledger.Revocation.Trusted;
import org.placard.shared.Sha256;

/** Finds where trust in a line is to end. */
final class LineEnds {

    private LineEnds() {}

    /** The last links that are good and have nothing but good links before them; several where the line forked. */
    static List<Trusted> of(LineId line, List<Step> steps, Predicate<Step> good) {
        var kept = upTo(steps, good);
        var links = kept.stream().map(Step::link).collect(Collectors.toSet());
        kept.forEach(step -> links.remove(step.previous()));
        return kept.stream()
                .filter(step -> links.contains(step.link()))
                .map(step -> new Trusted(line, step.sequence(), step.link()))
                .toList();
    }

    /** All that are good and have nothing but good links before them, by sequence as they came. */
    static List<Step> upTo(List<Step> steps, Predicate<Step> good) {
        var known = steps.stream().map(Step::link).collect(Collectors.toSet());
        var kept = new ArrayList<Step>();
        var links = new HashSet<Sha256>();
        for (var step : steps) {
            boolean isFirst = !known.contains(step.previous());
            if ((isFirst || links.contains(step.previous())) && good.test(step)) {
                kept.add(step);
                links.add(step.link());
            }
        }
        return kept;
    }
}
