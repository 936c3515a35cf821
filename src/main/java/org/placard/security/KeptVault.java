package org.placard.security;

import java.security.Principal;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placard.shared.EventId;
import org.placard.shared.EventKeyId;
import org.placard.vault.CoordinatorName;
import org.placard.vault.EventPublicKey;
import org.placard.vault.OpenVault;
import org.placard.vault.Passphrase;
import org.placard.vault.RingSignature;
import org.placard.vault.SealBrokenException;

/** A coordinator's vault from sign-in to the session's end: locked when nobody used it for a while. Not serialisable. */
final class KeptVault implements Principal {

    private final CoordinatorName name;
    private final Duration lockAfter;
    private final Watch watch;
    private @Nullable OpenVault open;
    private Watch.Moment lastUse;

    KeptVault(OpenVault open, Duration lockAfter, Watch watch) {
        this.name = open.coordinator();
        this.open = open;
        this.lockAfter = lockAfter;
        this.watch = watch;
        this.lastUse = watch.now();
    }

    @Override
    public String getName() {
        return name.value();
    }

    CoordinatorName coordinator() {
        return name;
    }

    synchronized Optional<OpenVault> use() {
        lockIfIdle();
        if (open == null) {
            return Optional.empty();
        }
        lastUse = watch.now();
        return Optional.of(new InUse(open));
    }

    synchronized Duration timeLeft() {
        lockIfIdle();
        return open == null ? Duration.ZERO : lockAfter.minus(watch.now().atLeastSince(lastUse));
    }

    synchronized void lockIfIdle() {
        if (open != null && watch.now().atLeastSince(lastUse).compareTo(lockAfter) >= 0) {
            lock();
        }
    }

    synchronized void lock() {
        if (open != null) {
            open.close();
            open = null;
        }
    }

    synchronized void unlocked(OpenVault again) {
        lock();
        open = again;
        lastUse = watch.now();
    }

    /** What others hold: each record opened counts as use, so that a long export does not lock itself out. */
    private final class InUse implements OpenVault {

        private final OpenVault vault;

        InUse(OpenVault vault) {
            this.vault = vault;
        }

        @Override
        public CoordinatorName coordinator() {
            return name;
        }

        @Override
        public byte[] open(EventKeyId key, byte[] core, byte[] sealed) throws SealBrokenException {
            use();
            return vault.open(key, core, sealed);
        }

        @Override
        public EventPublicKey createEventKey(EventId event) {
            use();
            return vault.createEventKey(event);
        }

        @Override
        public void destroyEventKey(EventId event) {
            use();
            vault.destroyEventKey(event);
        }

        @Override
        public RingSignature sign(String purpose, byte[] message) {
            use();
            return vault.sign(purpose, message);
        }

        @Override
        public byte[] shareSealedTo(byte[] hpke, byte[] info) {
            use();
            return vault.shareSealedTo(hpke, info);
        }

        @Override
        public Passphrase addCoordinator(CoordinatorName added) {
            use();
            return vault.addCoordinator(added);
        }

        @Override
        public void revoke(CoordinatorName revoked) {
            use();
            vault.revoke(revoked);
        }

        @Override
        public byte[] lifetimeSecret(String purpose) {
            use();
            return vault.lifetimeSecret(purpose);
        }

        @Override
        public void close() {
            lock();
        }
    }
}
