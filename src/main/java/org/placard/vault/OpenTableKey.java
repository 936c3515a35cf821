package org.placard.vault;

import com.google.crypto.tink.HybridDecrypt;
import org.jspecify.annotations.Nullable;
import org.placard.shared.EventId;

/** A print table's key while the table is unlocked. Closed, it opens nothing more. Safe for several threads. */
public final class OpenTableKey implements AutoCloseable {

    private final EventId event;
    private volatile @Nullable HybridDecrypt opener;

    OpenTableKey(EventId event, HybridDecrypt opener) {
        this.event = event;
        this.opener = opener;
    }

    /** The event whose letters it opens. */
    public EventId event() {
        return event;
    }

    public boolean isOpen() {
        return opener != null;
    }

    /**
     * Opens what was sealed to the table.
     *
     * @throws SealBrokenException if it was changed, or sealed elsewhere or about something else
     * @throws IllegalStateException once closed
     */
    public byte[] open(byte[] about, byte[] sealed) throws SealBrokenException {
        var now = opener;
        if (now == null) {
            throw new IllegalStateException("The table is locked");
        }
        return Suite.open(now, about, sealed);
    }

    @Override
    public void close() {
        opener = null;
    }
}
