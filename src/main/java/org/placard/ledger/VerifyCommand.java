package org.placard.ledger;

import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.placard.ledger.Verification.Report;
import org.placard.shared.Folders;
import org.placard.shared.PlacardCommand;
import org.placard.shared.Reconciliation;
import org.placard.shared.Reconciliation.Line;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./placard verify}: opens no lock and changes nothing, so it may run at any time. */
@Component
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Tells whether everything that was taken is there, whole and in its place.")
final class VerifyCommand implements PlacardCommand, Callable<Integer> {

    private final Folders folders;
    private final ObjectProvider<Verification> verification;
    private final List<Reconciliation> reconciliations;
    private final ObjectProvider<Tombstones> tombstones;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    VerifyCommand(
            Folders folders,
            ObjectProvider<Verification> verification,
            @Lazy List<Reconciliation> reconciliations,
            ObjectProvider<Tombstones> tombstones) {
        this.folders = folders;
        this.verification = verification;
        this.reconciliations = reconciliations;
        this.tombstones = tombstones;
    }

    @Override
    public Integer call() {
        var data = folders.data();
        if (verification.getObject() instanceof JournalVerification && !Files.isDirectory(Journal.folder(data))) {
            throw new ParameterException(
                    spec.commandLine(), "There is no journal in " + data + ": give the data folder with --data.");
        }
        var report = verification.getObject().run();
        var out = spec.commandLine().getOut();
        report.problems().forEach(out::println);
        var lines = reconciliations.stream()
                .flatMap(counted -> counted.lines().stream())
                .toList();
        lines.forEach(line -> out.println(line.said()));
        if (report.erased() > 0) {
            out.println(erased(report));
        }
        out.println(summary(report));
        out.flush();
        return report.isClean() && lines.stream().allMatch(Line::holds)
                ? CommandLine.ExitCode.OK
                : CommandLine.ExitCode.SOFTWARE;
    }

    private String erased(Report report) {
        var remnants =
                tombstones.getObject().remnants().stream().map(Remnant::place).collect(Collectors.joining(", "));
        return report.erased()
                + " records hold no sealed part any more. Out of reach stay copies on sticks, paper, files that were exported,"
                + " machines that have not met the hub since, " + remnants + ".";
    }

    private static String summary(Report report) {
        var counted = report.records() + " records and " + report.facts() + " facts in " + report.lines() + " lines";
        var index = report.indexCompared() ? "; the index agrees" : "; the index was not compared";
        return report.isClean()
                ? counted + ", all whole and in place" + index + "."
                : counted + " are good; " + report.problems().size() + " problems, see above.";
    }
}
