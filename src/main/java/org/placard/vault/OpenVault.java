package org.placard.vault;

import org.placard.shared.EventId;
import org.placard.shared.EventKeyId;

/**
 * A ring whose private halves are in memory, until closed. Closing overwrites them and lets go of what the cipher
 * library holds; every later call is refused with an {@link IllegalStateException}. Safe for many threads at once.
 */
public interface OpenVault extends AutoCloseable {

    /** The coordinator who unlocked it; {@code recovery} where the recovery kit did. */
    CoordinatorName coordinator();

    /**
     * Opens what was sealed to an event's key.
     *
     * @return the plaintext as it was sealed, padding included
     * @throws SealBrokenException if it was not sealed with this core to this key, was changed since, or its key is
     *     unknown or destroyed
     */
    byte[] open(EventKeyId key, byte[] core, byte[] sealed) throws SealBrokenException;

    /** Makes and keeps the key of a new event; the same event always gets the same key. */
    EventPublicKey createEventKey(EventId event);

    /**
     * Ends the event's data: from here on nothing sealed to its key is opened again, by anyone. The key's private half is
     * gone from this node's disk when it returns; an older copy of the disk still has it.
     */
    void destroyEventKey(EventId event);

    /**
     * Lets another coordinator in. Where there is one of that name, only the new passphrase fits from here on.
     *
     * @return the passphrase, which exists nowhere else: show it once
     */
    Passphrase addCoordinator(CoordinatorName name);

    /**
     * Begins a new generation of the ring that leaves this coordinator out. Everybody else's passphrase and the recovery
     * kit stay as they are; other vaults that are open now must be unlocked again before they can change anything.
     *
     * @throws IllegalArgumentException if there is no such coordinator, or no other one
     */
    void revoke(CoordinatorName name);

    /**
     * A secret of this ring's own, 32 bytes: the same on every node and after every change of coordinators, and another
     * one for each purpose. A fresh copy: wipe it.
     *
     * @param purpose what it is for, with its version: {@code counting/1}
     */
    byte[] lifetimeSecret(String purpose);

    /** The ring's word on {@code message}; the purpose, with its version, keeps it from standing in for another one. */
    RingSignature sign(String purpose, byte[] message);

    /** This ring's private halves, sealed for another ring's coordinators. */
    byte[] shareSealedTo(byte[] hpke, byte[] info);

    @Override
    void close();
}
