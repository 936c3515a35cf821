package org.placard.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file that is there whole or not at all. */
final class WholeFile {

    private WholeFile() {}

    /** Fills an output and says what came of it. */
    @FunctionalInterface
    interface Content {
        Exported writeTo(OutputStream out) throws IOException;
    }

    static Exported write(Path file, Content content) throws IOException {
        var target = file.toAbsolutePath();
        var folder = target.getParent();
        // Beside the target, so that it can be moved in one step; readable by its owner alone.
        var begun = Files.createTempFile(folder == null ? target : folder, ".placard-export-", ".part");
        try {
            var exported = fill(begun, content);
            if (exported instanceof Exported.Written) {
                Files.move(begun, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
            return exported;
        } finally {
            Files.deleteIfExists(begun);
        }
    }

    private static Exported fill(Path begun, Content content) throws IOException {
        try (var out = Files.newOutputStream(begun)) {
            return content.writeTo(out);
        }
    }
}
