package org.placard.printing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What anybody can read on a disk who has it. */
final class OnDisk {

    private OnDisk() {}

    static List<Path> filesThatHold(String words, Stream<Path> files) {
        return files.filter(Files::isRegularFile)
                .filter(Files::isReadable)
                .filter(file -> holds(file, words))
                .toList();
    }

    private static boolean holds(Path file, String words) {
        try {
            return new String(Files.readAllBytes(file), ISO_8859_1)
                    .contains(new String(words.getBytes(UTF_8), ISO_8859_1));
        } catch (NoSuchFileException _) {
            // Somebody else's, and gone again.
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
