package org.placard.console;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placard.fakes.InMemoryVault;
import org.placard.security.CoordinatorSession;
import org.placard.vault.CoordinatorName;
import org.placard.vault.OpenVault;
import org.placard.vault.Passphrase;

/** Anna's session, whose vault is open or locked as a test wants it. */
final class HeldSession implements CoordinatorSession {

    private @Nullable OpenVault vault;

    void unlockWith(OpenVault opened) {
        vault = opened;
    }

    @Override
    public CoordinatorName name() {
        return InMemoryVault.ANNA;
    }

    @Override
    public Optional<OpenVault> vault() {
        return Optional.ofNullable(vault);
    }

    @Override
    public Duration timeLeft() {
        return vault == null ? Duration.ZERO : Duration.ofMinutes(10);
    }

    @Override
    public void touch() {}

    @Override
    public void lock() {
        vault = null;
    }

    @Override
    public Unlocking unlock(Passphrase passphrase) {
        return new Unlocking.Refused();
    }
}
