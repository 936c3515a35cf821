package org.placard.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.placard.fakes.HubServer;

/** Where a machine keeps what it holds: the same promises hold for each. */
enum Storage {
    JOURNAL {
        @Override
        Machine on(Path data) {
            return Node.on(data);
        }
    },
    DATABASE {
        @Override
        Machine on(Path data) {
            return HubNode.on(address(data), data);
        }

        @Override
        void backUp(Path data, Path to) throws IOException {
            super.backUp(data, to);
            HubServer.copy(address(data), address(to));
        }

        @Override
        void restore(Path backup, Path data) throws IOException {
            super.restore(backup, data);
            HubServer.putBack(address(backup), address(data));
        }
    };

    /** Starts on new data, or goes on with what is there. */
    abstract Machine on(Path data);

    /** Copies all that a machine keeps which is switched off. */
    void backUp(Path data, Path to) throws IOException {
        try (var files = Files.walk(data)) {
            for (var file : files.toList()) {
                var target = to.resolve(data.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    /** Puts a copy in the place of all that the machine keeps. */
    void restore(Path backup, Path data) throws IOException {
        clear(data);
        JOURNAL.backUp(backup, data);
    }

    /** Leaves nothing in the folder. */
    static void clear(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(folder)) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Written beside the data, so that the next start finds the same database. */
    private static String address(Path data) {
        var file = data.resolveSibling(data.getFileName() + ".database");
        try {
            if (Files.notExists(file)) {
                Files.writeString(file, HubServer.newHub());
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
