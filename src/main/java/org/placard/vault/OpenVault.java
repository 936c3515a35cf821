package org.placard.vault;

import org.placard.shared.EventId;
import org.placard.shared.EventKeyId;

/** A ring whose private halves are in memory, until closed. Closing wipes them; every later call is refused. */
public interface OpenVault extends AutoCloseable {

    /** The coordinator who unlocked it. */
    CoordinatorName coordinator();

    /**
     * Gives the plaintext back as it was sealed, padding included.
     *
     * @throws SealBrokenException if it was not sealed with this core to this key, or was changed since
     */
    byte[] open(EventKeyId key, byte[] core, byte[] sealed) throws SealBrokenException;

    /** Makes and keeps the key of a new event; the same event always gets the same key. */
    EventPublicKey createEventKey(EventId event);

    @Override
    void close();
}
