package org.placard.sync;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.placard.shared.PlacardCommand;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./placard join}: makes this machine one of a hub's before anybody opens a page, so that ten tablets take ten lines. */
@Component
@Command(
        name = "join",
        mixinStandardHelpOptions = true,
        description = {
            "Joins the machines of a hub, by the seven words that its console drew.",
            "They are asked for, or come from the file that PLACARD_CODE_FILE names."
        })
final class JoinCommand implements PlacardCommand, Callable<Integer> {

    private static final String FILE = "PLACARD_CODE_FILE";

    private final Joining joining;
    private final Pusher pusher;
    private final Environment environment;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--hub",
            required = true,
            paramLabel = "ADDRESS",
            description = "Where the hub is, as it says itself.")
    private String hub = "";

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "What people call this machine.")
    private String name = "";

    JoinCommand(Joining joining, Pusher pusher, Environment environment) {
        this.joining = joining;
        this.pusher = pusher;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        var line = spec.commandLine();
        var outcome = joining.join(address(line), words(line), machine(line), null);
        var done = outcome instanceof Joining.Outcome.Done && fetched();
        line.getErr().println(sentence(outcome, done));
        return done ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    /** What the ring published comes along, so that a machine which never sees a network again knows its event. */
    private boolean fetched() {
        return pusher.visit() == Pusher.Visit.ALL_THERE;
    }

    private static String sentence(Joining.Outcome outcome, boolean fetched) {
        return switch (outcome) {
            case Joining.Outcome.Done _ ->
                fetched
                        ? "Joined. Event and campaigns are here; start it with: ./placard run"
                        : "Joined, but event and campaigns could not be fetched yet. They come once it runs and reaches the hub.";
            case Joining.Outcome.Unreachable _ -> "Nobody answers there. Does the hub run with --lan, on this network?";
            case Joining.Outcome.CodeRefused _ ->
                "The hub does not know these words, or they were used, or are older than a quarter of an hour. Draw new ones.";
            case Joining.Outcome.NotTheHub _ ->
                "Whoever answers there is not the hub that drew the words. Nothing was joined; check the address.";
            case Joining.Outcome.OwnKeysLocked _ ->
                "This machine has keys of its own. Join from its console, where they can be unlocked, or begin with an empty --data.";
        };
    }

    private URI address(CommandLine line) {
        return HubAddress.read(hub)
                .orElseThrow(() -> new ParameterException(
                        line, hub + " is no hub's address: https://HOST:PORT, or http:// on this machine alone."));
    }

    private MachineName machine(CommandLine line) {
        try {
            return new MachineName(name);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(line, e.getMessage() + ".", e);
        }
    }

    @SuppressWarnings("SystemConsoleNull") // still @Nullable to NullAway, and rightly so with other providers
    private CodeWords words(CommandLine line) {
        var file = environment.getProperty(FILE);
        if (file != null && !file.isBlank()) {
            return read(line, Path.of(file));
        }
        var console = System.console();
        var typed = console == null || !console.isTerminal() ? null : console.readLine("The seven words of the code: ");
        if (typed == null) {
            throw new ParameterException(line, "Nobody can be asked here: name a file with the words in " + FILE + ".");
        }
        return CodeWords.of(typed);
    }

    private static CodeWords read(CommandLine line, Path file) {
        try {
            return CodeWords.of(Files.readString(file));
        } catch (IOException e) {
            throw new ParameterException(line, "Cannot read the words from " + file + ".", e);
        }
    }
}
