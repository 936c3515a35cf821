package org.placard.vault;

import java.util.ArrayList;
import java.util.List;
import org.placard.shared.Finding;
import org.placard.shared.Finding.Level;
import org.placard.shared.ReadinessCheck;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Tells whether there are keys, whether they verify, and whether more than one person can open them. */
@Component
final class KeysReadiness implements ReadinessCheck {

    private static final String TOPIC = "keys";

    private final KeyFacts facts;

    @Autowired
    KeysReadiness(@Lazy KeyFacts facts) {
        this.facts = facts;
    }

    @Override
    public List<Finding> findings() {
        var ring = RingReader.read(facts.all());
        var findings = new ArrayList<Finding>();
        if (!ring.isFounded()) {
            findings.add(new Finding(TOPIC, Level.MISSING, "There are no keys yet: run ./placard init."));
        }
        ring.broken().forEach(why -> findings.add(broken(why)));
        if (ring.coordinators().size() == 1) {
            findings.add(new Finding(
                    TOPIC, Level.WARNING, "Only one coordinator can unlock. Add another, in case the first is ill."));
        }
        return findings.isEmpty() ? List.of(fine(ring)) : List.copyOf(findings);
    }

    private static Finding broken(String why) {
        return new Finding(
                TOPIC, Level.MISSING, "A part of the keys was passed over (" + why + "). Compare with a copy.");
    }

    private static Finding fine(Ring ring) {
        return new Finding(
                TOPIC,
                Level.FINE,
                "%d coordinators can unlock.".formatted(ring.coordinators().size()));
    }
}
