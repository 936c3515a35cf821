package org.placard.security;

import java.time.Duration;
import java.util.Optional;
import org.placard.vault.CoordinatorName;
import org.placard.vault.OpenVault;
import org.placard.vault.Passphrase;

/**
 * The coordinator who is signed in with this browser, and their vault. The vault locks itself when it was not used for
 * a while; the coordinator stays signed in and unlocks it with the passphrase.
 */
public interface CoordinatorSession {

    /**
     * The name that was signed in with.
     *
     * @throws IllegalStateException if nobody is signed in
     */
    CoordinatorName name();

    /**
     * The vault while it is unlocked. Asking for it and opening a record with it count as use; closing it locks it.
     */
    Optional<OpenVault> vault();

    default boolean isUnlocked() {
        return !timeLeft().isZero();
    }

    /** Until the vault locks itself; zero when it is locked. Asking does not count as use. */
    Duration timeLeft();

    /** Counts as use while the vault is unlocked. */
    void touch();

    void lock();

    Unlocking unlock(Passphrase passphrase);

    /** What came of trying to unlock. */
    sealed interface Unlocking {

        record Unlocked() implements Unlocking {}

        record Refused() implements Unlocking {}

        /** Nothing was tried: there were too many wrong passphrases just before. */
        record TooSoon(Duration delay) implements Unlocking {}
    }
}
