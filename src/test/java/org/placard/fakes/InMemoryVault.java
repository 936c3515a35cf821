package org.placard.fakes;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placard.shared.EventId;
import org.placard.shared.EventKeyId;
import org.placard.vault.CoordinatorName;
import org.placard.vault.EventPublicKey;
import org.placard.vault.OpenVault;
import org.placard.vault.Passphrase;
import org.placard.vault.RingSignature;
import org.placard.vault.Vault;

/** A ring without cryptography for tests that are about who may open it, and when; counts what is asked of it. */
public final class InMemoryVault implements Vault {

    public static final CoordinatorName ANNA = new CoordinatorName("anna");
    public static final Passphrase SEVEN_WORDS = new Passphrase("acorn bridge copper delta ember fjord glacier");

    private int tries;
    private int open;
    private @Nullable CoordinatorName founder = ANNA;

    /** A vault that nobody has founded yet. */
    public static InMemoryVault unfounded() {
        var vault = new InMemoryVault();
        vault.founder = null;
        return vault;
    }

    public int tries() {
        return tries;
    }

    public int openVaults() {
        return open;
    }

    @Override
    public boolean isFounded() {
        return founder != null;
    }

    @Override
    public Founding found(CoordinatorName first) {
        founder = first;
        return new Founding(first, SEVEN_WORDS, "recovery-code", new Open(first));
    }

    @Override
    public List<CoordinatorName> coordinators() {
        return founder == null ? List.of() : List.of(founder);
    }

    @Override
    public Optional<OpenVault> unlock(CoordinatorName name, Passphrase passphrase) {
        tries++;
        return name.equals(founder) && passphrase.equals(SEVEN_WORDS) ? Optional.of(new Open(name)) : Optional.empty();
    }

    @Override
    public Optional<OpenVault> recover(String recoveryCode) {
        return Optional.empty();
    }

    @Override
    public Optional<EventPublicKey> eventKey(EventId event) {
        return Optional.of(keyOf(event));
    }

    private static EventPublicKey keyOf(EventId event) {
        return new EventPublicKey(event, new EventKeyId(event.value()), new byte[32], new byte[64]);
    }

    private final class Open implements OpenVault {

        private final CoordinatorName name;
        private boolean closed;

        Open(CoordinatorName name) {
            this.name = name;
            open++;
        }

        @Override
        public CoordinatorName coordinator() {
            return name;
        }

        @Override
        public byte[] open(EventKeyId key, byte[] core, byte[] sealed) {
            if (closed) {
                throw new IllegalStateException("Closed");
            }
            return sealed.clone();
        }

        @Override
        public EventPublicKey createEventKey(EventId event) {
            return keyOf(event);
        }

        @Override
        public void destroyEventKey(EventId event) {}

        @Override
        public Passphrase addCoordinator(CoordinatorName added) {
            return SEVEN_WORDS;
        }

        @Override
        public void revoke(CoordinatorName revoked) {}

        @Override
        public byte[] lifetimeSecret(String purpose) {
            return new byte[32];
        }

        @Override
        public RingSignature sign(String purpose, byte[] message) {
            return new RingSignature(1, new byte[64]);
        }

        @Override
        public byte[] shareSealedTo(byte[] hpke, byte[] info) {
            return new byte[0];
        }

        @Override
        public void close() {
            if (!closed) {
                closed = true;
                open--;
            }
        }
    }
}
