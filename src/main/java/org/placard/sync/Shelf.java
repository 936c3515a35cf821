package org.placard.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import org.placard.ledger.SharedFiles;
import org.placard.shared.Folders;
import org.placard.shared.Sha256;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What was published, each under its hash: packs are larger than a fact of the journal may be. */
@Component
class Shelf {

    private final Path folder;
    private final ObjectProvider<SharedFiles> shared;

    Shelf(Folders folders, ObjectProvider<SharedFiles> shared) {
        this.folder = folders.data().resolve("published");
        this.shared = shared;
    }

    /** Returns once it would survive a power cut. */
    void keep(Sha256 hash, byte[] content) {
        try {
            Files.createDirectories(folder);
            var begun = Files.createTempFile(folder, "item-", ".part");
            try (var file = FileChannel.open(begun, StandardOpenOption.WRITE)) {
                file.write(ByteBuffer.wrap(content));
                file.force(true);
            }
            Files.move(
                    begun,
                    folder.resolve(hash.value()),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            shared.ifAvailable(files -> files.keep(hash, folder.resolve(hash.value())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another process of this node may have published it. */
    private void fetch(Sha256 hash, Path file) throws IOException {
        var files = shared.getIfAvailable();
        if (files != null) {
            Files.createDirectories(folder);
            var begun = Files.createTempFile(folder, "item-", ".part");
            if (files.fetch(hash, begun)) {
                Files.move(begun, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.delete(begun);
            }
        }
    }

    /** The content, base64. */
    String text(Sha256 hash) {
        try {
            var file = folder.resolve(hash.value());
            if (Files.notExists(file)) {
                fetch(hash, file);
            }
            return Base64.getEncoder().encodeToString(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
