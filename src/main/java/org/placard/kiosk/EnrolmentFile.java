package org.placard.kiosk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placard.shared.Sha256;

/**
 * The enrolled kiosks in a small file: a line each, hash and time. It is no promise to anybody and can be lost: then a
 * kiosk is enrolled again. That is why it stands beside the journal and not in it.
 */
final class EnrolmentFile {

    private final Path file;

    EnrolmentFile(Path file) {
        this.file = file;
    }

    List<EnrolledKiosk> read() {
        try {
            return Files.exists(file)
                    ? new ArrayList<>(Files.readAllLines(file).stream()
                            .map(EnrolmentFile::kiosk)
                            .flatMap(Optional::stream)
                            .toList())
                    : new ArrayList<>();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the enrolled kiosks in " + file, e);
        }
    }

    void write(List<EnrolledKiosk> kiosks) {
        var lines = kiosks.stream()
                .map(kiosk -> kiosk.token().value() + " " + kiosk.since())
                .toList();
        try {
            var next = file.resolveSibling(file.getFileName() + ".next");
            Files.write(next, lines);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the enrolled kiosks in " + file, e);
        }
    }

    /** A line that cannot be read is a kiosk that has to be enrolled again. */
    private static Optional<EnrolledKiosk> kiosk(String line) {
        var parts = line.split(" ", -1);
        try {
            return parts.length == 2
                    ? Optional.of(new EnrolledKiosk(new Sha256(parts[0]), Instant.parse(parts[1])))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
