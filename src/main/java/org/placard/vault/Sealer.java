package org.placard.vault;

/** Seals to an event's key; needs no secret, so a locked node can do it. */
public interface Sealer {

    /**
     * Seals {@code plain} so that only the holder of the event key can read it.
     *
     * @param core the record's core, bound to the result as HPKE {@code info}
     * @param plain what to seal, already padded
     * @return the HPKE encapsulation and ciphertext, 48 bytes longer than {@code plain}
     */
    byte[] seal(EventPublicKey key, byte[] core, byte[] plain);
}
