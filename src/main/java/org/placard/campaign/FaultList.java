package org.placard.campaign;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.placard.campaign.Campaigns.PackFault;
import org.placard.shared.config.YamlProblem;

/** Gathers what is wrong with one pack, so that all of it is known at once. */
final class FaultList {

    private final String pack;
    private final Set<PackFault> faults = new LinkedHashSet<>();

    FaultList(String pack) {
        this.pack = pack;
    }

    void add(String file, int line, String reason) {
        faults.add(new PackFault(pack, file, line, reason));
    }

    void add(String file, String reason) {
        add(file, 0, reason);
    }

    Consumer<YamlProblem> in(String file) {
        return problem -> add(file, problem.line(), problem.reason());
    }

    boolean any(String file) {
        return faults.stream().anyMatch(fault -> fault.file().equals(file));
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    List<PackFault> all() {
        return List.copyOf(faults);
    }
}
