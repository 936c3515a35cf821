package org.placard.campaign;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import org.placard.shared.Folders;
import org.springframework.stereotype.Component;

/** Which packs count on this machine: those that were published for the whole ring or, as long as none were, its own. */
@Component
class PulledPacks {

    private final Path own;
    private final Path pulled;

    PulledPacks(Folders folders) {
        own = folders.config().resolve("packs");
        pulled = folders.data().resolve("packs");
    }

    /** Fills a folder. */
    @FunctionalInterface
    interface Filling {
        void into(Path folder) throws IOException;
    }

    /** The folder that counts now. */
    Path folder() {
        var current = pulled.resolve("current");
        try {
            return Files.isReadable(current)
                    ? pulled.resolve(Files.readString(current).strip())
                    : own;
        } catch (IOException e) {
            return own;
        }
    }

    /** Whole or not at all: the new folder counts once its name stands in one small file. */
    void replace(Filling filling) throws IOException {
        Files.createDirectories(pulled);
        var before = folder();
        var next = Files.createTempDirectory(pulled, "packs-");
        filling.into(next);
        var name = Files.createTempFile(pulled, "current-", ".part");
        Files.write(name, String.valueOf(next.getFileName()).getBytes(StandardCharsets.UTF_8));
        Files.move(
                name, pulled.resolve("current"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        if (before.startsWith(pulled)) {
            remove(before);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
