package org.placard.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    };

    /** Starts on new data, or goes on with what is there. */
    abstract Machine on(Path data);

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
