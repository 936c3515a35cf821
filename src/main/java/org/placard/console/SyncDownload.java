package org.placard.console;

import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import org.placard.sync.SyncDesk;

/** Everything that is held here, as a file for a stick. */
final class SyncDownload {

    private SyncDownload() {}

    /** Written to the disk first: a bundle may be larger than memory. The file goes when it was read. */
    static DownloadResponse of(SyncDesk desk) {
        try {
            var file = Files.createTempFile("placard-", ".bundle");
            try (var out = Files.newOutputStream(file)) {
                desk.writeBundle(out);
            }
            var name = "placard-" + LocalDate.now(ZoneId.systemDefault()) + ".bundle";
            // Before it is opened: on some systems its name is gone from then on.
            long size = Files.size(file);
            var in = Files.newInputStream(file, java.nio.file.StandardOpenOption.DELETE_ON_CLOSE);
            return new DownloadResponse(in, name, "application/gzip", size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
