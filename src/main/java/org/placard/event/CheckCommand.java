package org.placard.event;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.placard.shared.Finding;
import org.placard.shared.Finding.Level;
import org.placard.shared.PlacardCommand;
import org.placard.shared.ReadinessCheck;
import org.placard.shared.UnreadyException;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ./placard check}: one line for each thing that was looked at, by every module that can tell. */
@Component
@Command(name = "check", description = "Says what is missing before an event can open; practice needs none of it.")
final class CheckCommand implements PlacardCommand, Callable<Integer> {

    private final List<ReadinessCheck> checks;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CheckCommand(List<ReadinessCheck> checks) {
        this.checks = List.copyOf(checks);
    }

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var findings = findings();
        findings.forEach(
                finding -> out.printf("%-8s %-10s %s%n", label(finding.level()), finding.topic(), finding.message()));
        boolean missing = findings.stream().anyMatch(finding -> finding.level() == Level.MISSING);
        out.println(missing ? "Not ready to open. Practice needs none of this." : "Ready to open.");
        out.flush();
        return missing ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
    }

    private List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        for (var check : checks) {
            try {
                findings.addAll(check.findings());
            } catch (UnreadyException e) {
                // one part that cannot even be asked is a finding too, and stops no other
                findings.add(new Finding("start", Level.MISSING, String.valueOf(e.getMessage())));
            }
        }
        return findings;
    }

    private static String label(Level level) {
        return switch (level) {
            case FINE -> "fine";
            case WARNING -> "WARNING";
            case MISSING -> "MISSING";
        };
    }
}
