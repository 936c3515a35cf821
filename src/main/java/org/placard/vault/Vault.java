package org.placard.vault;

import java.util.List;
import java.util.Optional;
import org.placard.shared.EventId;

/** The ring as a whole, locked: founds it, tells who may open it, and opens it for them. */
public interface Vault {

    boolean isFounded();

    /**
     * Makes the ring, its first coordinator and the recovery kit. The secrets in the answer exist nowhere else: show
     * them once.
     *
     * @throws IllegalStateException if there is a ring already
     */
    Founding found(CoordinatorName first);

    List<CoordinatorName> coordinators();

    /** Checks sign-in name and passphrase and opens the ring; empty where they do not fit. Takes about a second. */
    Optional<OpenVault> unlock(CoordinatorName name, Passphrase passphrase);

    /** Opens the ring with the recovery kit's code. */
    Optional<OpenVault> recover(String recoveryCode);

    /** The event's public key, its ring signature verified. */
    Optional<EventPublicKey> eventKey(EventId event);

    /**
     * The same also of an event whose key was destroyed. What is sealed to that nobody opens: it only says which event it
     * was.
     */
    default Optional<EventPublicKey> eventKeyOnceMade(EventId event) {
        return eventKey(event);
    }

    /**
     * What founding gives to be kept by people.
     *
     * @param vault the new ring, still open, for setting up the first event
     */
    record Founding(CoordinatorName name, Passphrase passphrase, String recoveryCode, OpenVault vault) {}
}
