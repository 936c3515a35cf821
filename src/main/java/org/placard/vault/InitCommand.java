package org.placard.vault;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.placard.shared.PlacardCommand;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./placard init}: founds the ring and shows once what people must keep. */
@Component
@Command(
        name = "init",
        description = "Makes the coordinators' keys on new data and prints sign-in, passphrase and recovery code once.")
final class InitCommand implements PlacardCommand, Callable<Integer> {

    private final Vault vault;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--name",
            paramLabel = "NAME",
            defaultValue = "coordinator",
            description = "The first coordinator's sign-in name (default: ${DEFAULT-VALUE}).")
    private String name = "coordinator";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    boolean help;

    InitCommand(Vault vault) {
        this.vault = vault;
    }

    @Override
    public Integer call() {
        var first = coordinator();
        if (vault.isFounded()) {
            throw refused("This data folder has its keys already; choose another with --data, or sign in.");
        }
        var founding = vault.found(first);
        founding.vault().close();
        print(new FoundingSheet(founding).text());
        return CommandLine.ExitCode.OK;
    }

    private CoordinatorName coordinator() {
        try {
            return new CoordinatorName(RingVault.holder(new CoordinatorName(name)));
        } catch (IllegalArgumentException e) {
            throw refused(e.getMessage() + ", unlike \"" + name + "\".");
        }
    }

    private void print(String text) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(text);
        out.flush();
    }

    private ParameterException refused(String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}
