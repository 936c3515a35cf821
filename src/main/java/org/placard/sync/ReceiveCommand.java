package org.placard.sync;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.placard.shared.PlacardCommand;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./placard receive}: takes in what was carried here. */
@Component
@Command(
        name = "receive",
        mixinStandardHelpOptions = true,
        description = "Takes in bundles from other machines, and receipts for bundles of this one.")
final class ReceiveCommand implements PlacardCommand, Callable<Integer> {

    private final Sticks sticks;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Bundles, or receipts that were given for bundles.")
    private List<Path> files = List.of();

    ReceiveCommand(Sticks sticks) {
        this.sticks = sticks;
    }

    @Override
    public Integer call() {
        boolean allGood = true;
        for (var file : files) {
            if (!Files.isReadable(file)) {
                throw new ParameterException(spec.commandLine(), "There is no file " + file + ".");
            }
            allGood &= say(file);
        }
        return allGood ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private boolean say(Path file) {
        var err = spec.commandLine().getErr();
        try {
            var came = sticks.receive(file);
            err.println(file + ": " + came.sentence());
            return came.isGood();
        } catch (IOException e) {
            err.println(file + ": cannot be read. Is the stick still in, and is there room on this disk?");
            return false;
        }
    }
}
