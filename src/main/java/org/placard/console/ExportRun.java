package org.placard.console;

import com.vaadin.flow.server.streams.DownloadEvent;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placard.export.ExportOrder;
import org.placard.export.Exported;
import org.placard.export.Exports;
import org.placard.security.CoordinatorSession;
import org.placard.vault.Passphrase;

/** One export on its way into the browser: written by the download's thread, looked at by the page's. */
final class ExportRun {

    private final ExportOrder order;
    private volatile int done;
    private volatile int all;
    private volatile boolean stopped;
    private volatile boolean over;
    private volatile @Nullable Exported exported;

    private ExportRun(ExportOrder order) {
        this.order = order;
    }

    /** Encrypted to words of its own, if that is wanted. */
    static ExportRun of(ExportOrder order, boolean encrypted) {
        return new ExportRun(encrypted ? order.lockedBy(Passphrase.drawn()) : order);
    }

    /** What opens the file; nothing where it is readable or not whole. */
    Optional<Passphrase> words() {
        return exported instanceof Exported.Written ? order.lock() : Optional.empty();
    }

    void stop() {
        stopped = true;
    }

    boolean isOver() {
        return over;
    }

    int done() {
        return done;
    }

    int all() {
        return all;
    }

    /** What came of it; nothing while it runs and where it broke off. */
    Optional<Exported> exported() {
        return Optional.ofNullable(exported);
    }

    /** Streams the file; a file that is not whole ends in a broken answer, so that the browser keeps none. */
    void answer(DownloadEvent download, Exports exports, CoordinatorSession session) throws IOException {
        try {
            var vault = session.vault();
            if (vault.isEmpty()) {
                download.getResponse().setStatus(HttpServletResponse.SC_CONFLICT);
                return;
            }
            all = exports.size(order);
            download.setFileName(order.fileName());
            download.setContentType(
                    order.lock().isPresent()
                            ? "application/octet-stream"
                            : order.format().mediaType());
            download.getResponse().setHeader("Cache-Control", "no-store");
            var came = exports.write(order, vault.get(), download.getOutputStream(), this::goesOn);
            exported = came;
            if (!(came instanceof Exported.Written)) {
                throw new IOException("The export is not whole: " + came);
            }
        } finally {
            over = true;
        }
    }

    private boolean goesOn(int count) {
        done = count;
        return !stopped;
    }
}
