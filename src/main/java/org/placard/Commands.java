package org.placard;

import java.util.List;
import org.placard.shared.PlacardCommand;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Gathers the commands that the modules bring and runs one of them. */
@Component
class Commands {

    private final List<PlacardCommand> commands;

    Commands(List<PlacardCommand> commands) {
        this.commands = List.copyOf(commands);
    }

    /** Runs it and gives its exit status: 0 fine, 1 a check failed, 2 bad input. */
    int execute(String... args) {
        var root = new CommandLine(new Root());
        root.addSubcommand(new RunOptions());
        root.addSubcommand(new CommandLine.HelpCommand());
        commands.forEach(root::addSubcommand);
        root.getSubcommands().values().forEach(command -> help(command.getCommandSpec()));
        root.setParameterExceptionHandler(Commands::sayWhatIsWrong);
        root.setExecutionExceptionHandler((failure, line, result) -> explain(failure, line));
        return root.execute(args.length == 0 ? new String[] {"help"} : args);
    }

    /** What is wrong ends with "See … --help", so every command has it. */
    private static void help(CommandSpec command) {
        if (command.findOption("--help") == null) {
            command.addOption(OptionSpec.builder("-h", "--help")
                    .usageHelp(true)
                    .description("Shows this help.")
                    .build());
        }
    }

    private static int explain(Exception failure, CommandLine line) throws Exception {
        line.getErr().println(PlainWords.of(failure).orElseThrow(() -> failure));
        return line.getCommandSpec().exitCodeOnExecutionException();
    }

    private static int sayWhatIsWrong(CommandLine.ParameterException wrong, String[] args) {
        var line = wrong.getCommandLine();
        line.getErr()
                .println(Ansi.OFF.string(wrong.getMessage()) + " See "
                        + line.getCommandSpec().qualifiedName() + " --help");
        return line.getCommandSpec().exitCodeOnInvalidInput();
    }

    @Command(
            name = "./placard",
            description = "Petition signing and letter printing for tables at events.",
            footer = {
                "",
                "  test      Runs the tests, real browser included; -Pthorough runs more of them.",
                "  package   Makes one archive that runs without network or build.",
                "",
                "Every command takes --data DIR."
            })
    private static final class Root {}
}
