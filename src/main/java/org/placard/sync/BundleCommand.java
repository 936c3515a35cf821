package org.placard.sync;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.placard.shared.PlacardCommand;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./placard bundle}: everything that is held here, in one file for a stick. */
@Component
@Command(
        name = "bundle",
        mixinStandardHelpOptions = true,
        description = "Writes all records of this machine to a file, to be carried to another one.")
final class BundleCommand implements PlacardCommand, Callable<Integer> {

    private final Bundles bundles;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write.")
    private Path out = Path.of("");

    BundleCommand(Bundles bundles) {
        this.bundles = bundles;
    }

    @Override
    public Integer call() {
        try {
            var made = write(bundles, out);
            spec.commandLine().getErr().println(sentence(made));
            return CommandLine.ExitCode.OK;
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(), "Cannot write " + out + ": is its folder there, with room?", e);
        }
    }

    private static String sentence(Bundles.Made made) {
        return made.pieces() == 0
                ? "There is nothing to carry yet; the file is an empty bundle."
                : "Written. Carry it to the other machine and run there: ./placard receive FILE";
    }

    /** Whole or not at all: a stick that is pulled out must not carry half a bundle under a whole one's name. */
    static Bundles.Made write(Bundles bundles, Path file) throws IOException {
        var target = file.toAbsolutePath();
        var folder = target.getParent();
        var begun = Files.createTempFile(folder == null ? target : folder, ".placard-bundle-", ".part");
        try {
            Bundles.Made made;
            try (var stream = Files.newOutputStream(begun)) {
                made = bundles.write(List.of(), Long.MAX_VALUE, stream);
            }
            try (var written = java.nio.channels.FileChannel.open(begun, java.nio.file.StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(begun, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return made;
        } finally {
            Files.deleteIfExists(begun);
        }
    }
}
