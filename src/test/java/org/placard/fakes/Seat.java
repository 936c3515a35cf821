package org.placard.fakes;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placard.security.CoordinatorSession;
import org.placard.vault.CoordinatorName;
import org.placard.vault.OpenVault;
import org.placard.vault.Passphrase;
import org.placard.vault.Vault;

/** The coordinator before a node's screen, who unlocks and locks at will. */
final class Seat implements CoordinatorSession, AutoCloseable {

    private final @Nullable OpenVault open;
    private final Passphrase words;
    private boolean unlocked;

    private Seat(@Nullable OpenVault open, Passphrase words) {
        this.open = open;
        this.words = words;
    }

    /** Founds the ring where there is none; one that is there stays locked, as after any start. */
    static Seat at(Vault vault) {
        if (vault.isFounded()) {
            return new Seat(null, InMemoryVault.SEVEN_WORDS);
        }
        var founding = vault.found(InMemoryVault.ANNA);
        return new Seat(founding.vault(), founding.passphrase());
    }

    /** The ring, whether the screen is locked or not. */
    OpenVault open() {
        return Objects.requireNonNull(open, "Started again, and nobody unlocked it");
    }

    Passphrase words() {
        return words;
    }

    void unlock() {
        unlocked = true;
    }

    @Override
    public CoordinatorName name() {
        return InMemoryVault.ANNA;
    }

    @Override
    public Optional<OpenVault> vault() {
        return unlocked ? Optional.ofNullable(open) : Optional.empty();
    }

    @Override
    public Duration timeLeft() {
        return unlocked ? Duration.ofMinutes(10) : Duration.ZERO;
    }

    @Override
    public void touch() {}

    @Override
    public void lock() {
        unlocked = false;
    }

    @Override
    public Unlocking unlock(Passphrase passphrase) {
        unlocked = passphrase.equals(words);
        return unlocked ? new Unlocking.Unlocked() : new Unlocking.Refused();
    }

    @Override
    public void close() {
        if (open != null) {
            open.close();
        }
    }
}
