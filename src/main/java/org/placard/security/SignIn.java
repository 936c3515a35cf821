package org.placard.security;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.placard.security.CoordinatorSession.Unlocking;
import org.placard.shared.Audited;
import org.placard.vault.CoordinatorName;
import org.placard.vault.OpenVault;
import org.placard.vault.Passphrase;
import org.placard.vault.Vault;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;

/** Tries name and passphrase against the vault, one at a time and never faster than the throttle allows. */
final class SignIn {

    private static final int LONGEST_NAME = 40;

    private final Vault vault;
    private final SignInThrottle throttle = new SignInThrottle();
    private final ReentrantLock oneAtATime = new ReentrantLock(true);
    private final ApplicationEventPublisher events;
    private final Watch watch;
    private final Consumer<OpenVault> afterUnlocking;

    SignIn(Vault vault, ApplicationEventPublisher events, Watch watch, Consumer<OpenVault> afterUnlocking) {
        this.vault = vault;
        this.events = events;
        this.watch = watch;
        this.afterUnlocking = afterUnlocking;
    }

    /** What came of trying: a vault, a refusal, or a wait. */
    record Tried(Optional<OpenVault> vault, Duration delay) {

        Unlocking unlocking() {
            if (vault.isPresent()) {
                return new Unlocking.Unlocked();
            }
            return delay.isZero() ? new Unlocking.Refused() : new Unlocking.TooSoon(delay);
        }
    }

    Tried attempt(String typedName, String typedPassphrase) {
        var name = typedName.strip().toLowerCase(Locale.ROOT);
        // Each try takes a quarter of a gigabyte for a second: one at a time keeps the kiosk alive.
        oneAtATime.lock();
        try {
            var wait = throttle.delay(name, watch.now());
            if (!wait.isZero()) {
                return new Tried(Optional.empty(), wait);
            }
            var opened = parsed(name).flatMap(known -> vault.unlock(known, new Passphrase(typedPassphrase)));
            settle(name, opened.isPresent());
            opened.ifPresent(afterUnlocking);
            return new Tried(opened, Duration.ZERO);
        } finally {
            oneAtATime.unlock();
        }
    }

    private void settle(String name, boolean opened) {
        if (opened) {
            throttle.succeeded(name);
            audit(name, "vault.unlocked");
        } else {
            throttle.failed(name, watch.now());
            audit(isKnown(name) ? name : "?", "vault.refused");
        }
    }

    /** A full disk must not keep the coordinator out who comes to look at it. */
    private void audit(String who, String what) {
        try {
            events.publishEvent(new Audited(who, what, ""));
        } catch (UncheckedIOException e) {
            LoggerFactory.getLogger(SignIn.class).warn("The audit log could not keep {}: {}", what, e.getMessage());
        }
    }

    /** Only a coordinator's own name is written down: in a hurry, people type the passphrase into the wrong field. */
    private boolean isKnown(String name) {
        return parsed(name).filter(vault.coordinators()::contains).isPresent();
    }

    private static Optional<CoordinatorName> parsed(String name) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CoordinatorName(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
