package org.placard.console;

import java.util.List;
import java.util.stream.Stream;
import org.placard.campaign.Campaigns;
import org.placard.event.Events;
import org.placard.shared.Finding;
import org.placard.shared.Finding.Level;
import org.placard.shared.ReadinessCheck;
import org.placard.shared.text.ConsoleWords;
import org.springframework.stereotype.Component;

/** Whatever wants a coordinator's eye, from all modules. */
@Component
class ToLookAt {

    private final List<ReadinessCheck> checks;
    private final Campaigns campaigns;
    private final Events events;
    private final ConsoleWords words;

    ToLookAt(List<ReadinessCheck> checks, Campaigns campaigns, Events events, ConsoleWords words) {
        this.checks = List.copyOf(checks);
        this.campaigns = campaigns;
        this.events = events;
        this.words = words;
    }

    /** What is missing before opening has a list of its own, so here it takes one line. */
    List<Finding> findings() {
        var missing = events.current().isPractice() ? events.missingBeforeOpening() : List.<Finding>of();
        var others = all().filter(finding -> !missing.contains(finding));
        return Stream.concat(others, summary(missing)).toList();
    }

    private Stream<Finding> summary(List<Finding> missing) {
        return missing.isEmpty()
                ? Stream.empty()
                : Stream.of(new Finding(
                        "event", Level.MISSING, words.of("console.today.missingCount", "count", missing.size())));
    }

    private Stream<Finding> all() {
        var faults = campaigns.faults().stream()
                .map(fault ->
                        new Finding("packs", Level.WARNING, fault.pack() + "/" + fault.file() + ": " + fault.reason()));
        return Stream.concat(checks.stream().flatMap(check -> check.findings().stream()), faults)
                .filter(finding -> finding.level() != Level.FINE)
                .distinct();
    }
}
