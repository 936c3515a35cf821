package org.placard.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.placard.vault.CoordinatorName;
import org.placard.vault.OpenVault;
import org.placard.vault.Passphrase;
import org.placard.vault.Vault;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Opens the vault for a command: the passphrase comes from a file that the environment names, or is asked for. */
@Component
final class TerminalUnlocking {

    private static final String FILE = "PLACARD_PASSPHRASE_FILE";

    private final Vault vault;
    private final Environment environment;

    TerminalUnlocking(Vault vault, Environment environment) {
        this.vault = vault;
        this.environment = environment;
    }

    OpenVault unlock(CommandLine line, @Nullable String name) {
        var coordinator = coordinator(line, name);
        return vault.unlock(coordinator, passphrase(line))
                .orElseThrow(() -> new ParameterException(line, "Name and passphrase do not fit together."));
    }

    private CoordinatorName coordinator(CommandLine line, @Nullable String name) {
        if (!vault.isFounded()) {
            throw new ParameterException(line, "This data folder has no keys yet, so nothing was signed here.");
        }
        if (name != null) {
            return named(line, name);
        }
        var all = vault.coordinators();
        if (all.size() != 1) {
            throw new ParameterException(line, "There are several coordinators: say which with --as NAME.");
        }
        return all.getFirst();
    }

    private static CoordinatorName named(CommandLine line, String name) {
        try {
            return new CoordinatorName(name);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(line, e.getMessage() + ".", e);
        }
    }

    @SuppressWarnings("SystemConsoleNull") // still @Nullable to NullAway, and rightly so with other providers
    private Passphrase passphrase(CommandLine line) {
        var file = environment.getProperty(FILE);
        if (file != null && !file.isBlank()) {
            return read(line, Path.of(file));
        }
        var console = System.console();
        var typed =
                console == null || !console.isTerminal() ? null : console.readPassword("Passphrase (seven words): ");
        if (typed == null) {
            throw new ParameterException(line, "Nobody can be asked here: name a file in " + FILE + ".");
        }
        return new Passphrase(new String(typed));
    }

    private static Passphrase read(CommandLine line, Path file) {
        try {
            return new Passphrase(Files.readString(file));
        } catch (IOException e) {
            throw new ParameterException(line, "Cannot read the passphrase from " + file + ".", e);
        }
    }
}
