package org.placard.sync;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.placard.shared.Folders;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Files on their way go when they have arrived. What a process that was killed left behind goes at the next start. */
@Component
@ConditionalOnWebApplication
class LeftBehind {

    private final Quarantine quarantine;
    private final List<Path> passing;

    LeftBehind(Quarantine quarantine, Folders folders) {
        this.quarantine = quarantine;
        this.passing =
                List.of(folders.data().resolve("incoming"), folders.data().resolve("outgoing"));
    }

    @EventListener(ApplicationReadyEvent.class)
    void remove() throws IOException {
        for (var folder : passing) {
            if (Files.isDirectory(folder)) {
                try (var files = Files.list(folder)) {
                    for (var file : files.toList()) {
                        Files.deleteIfExists(file);
                    }
                }
            }
        }
        quarantine.removeUnfinished();
        quarantine.erase();
    }
}
