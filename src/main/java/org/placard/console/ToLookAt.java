package org.placard.console;

import java.util.List;
import java.util.stream.Stream;
import org.placard.campaign.Campaigns;
import org.placard.shared.Finding;
import org.placard.shared.Finding.Level;
import org.placard.shared.ReadinessCheck;
import org.springframework.stereotype.Component;

/** Whatever wants a coordinator's eye, from all modules. */
@Component
class ToLookAt {

    private final List<ReadinessCheck> checks;
    private final Campaigns campaigns;

    ToLookAt(List<ReadinessCheck> checks, Campaigns campaigns) {
        this.checks = List.copyOf(checks);
        this.campaigns = campaigns;
    }

    List<Finding> findings() {
        var faults = campaigns.faults().stream()
                .map(fault ->
                        new Finding("packs", Level.WARNING, fault.pack() + "/" + fault.file() + ": " + fault.reason()));
        return Stream.concat(checks.stream().flatMap(check -> check.findings().stream()), faults)
                .filter(finding -> finding.level() != Level.FINE)
                .distinct()
                .toList();
    }
}
