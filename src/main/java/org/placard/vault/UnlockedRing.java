package org.placard.vault;

import com.google.crypto.tink.HybridDecrypt;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.placard.shared.Audited;
import org.placard.shared.EventId;
import org.placard.shared.EventKeyId;

/** The ring's private halves in memory. Closing waits for calls that are under way, so none works with wiped keys. */
final class UnlockedRing implements OpenVault {

    private final KeyHistory history;
    private final CoordinatorName coordinator;
    private final NavigableMap<Integer, RingSecrets> secrets;
    private final Argon2Cost cost;
    private final Consumer<Audited> audit;
    private final Map<EventKeyId, HybridDecrypt> openers = new ConcurrentHashMap<>();
    private final ReentrantReadWriteLock closing = new ReentrantReadWriteLock();
    private volatile boolean closed;

    UnlockedRing(
            KeyHistory history,
            CoordinatorName coordinator,
            NavigableMap<Integer, RingSecrets> secrets,
            Argon2Cost cost,
            Consumer<Audited> audit) {
        this.history = history;
        this.coordinator = coordinator;
        this.secrets = secrets;
        this.cost = cost;
        this.audit = audit;
    }

    @Override
    public CoordinatorName coordinator() {
        return coordinator;
    }

    @Override
    public byte[] open(EventKeyId key, byte[] core, byte[] sealed) throws SealBrokenException {
        var lock = entered();
        try {
            return Suite.open(opener(key), core, sealed);
        } finally {
            lock.unlock();
        }
    }

    private HybridDecrypt opener(EventKeyId key) throws SealBrokenException {
        var ring = history.ring();
        var kept = ring.sealedKeys().get(key);
        if (kept == null) {
            return granted(ring, key);
        }
        if (ring.destroyed().contains(EventId.of(kept.event()))) {
            openers.remove(key);
            throw new SealBrokenException("The key it was sealed to is unknown here or was destroyed");
        }
        var known = openers.get(key);
        if (known != null) {
            return known;
        }
        var made = EventKeys.opener(kept, secrets);
        openers.put(key, made);
        return made;
    }

    /** Sealed before its node belonged to this ring; rare enough to look through the grants each time a key is first met. */
    private HybridDecrypt granted(Ring ring, EventKeyId key) throws SealBrokenException {
        var known = openers.get(key);
        if (known != null) {
            return known;
        }
        var opener = GrantedRings.of(history.grants(), ring, secrets)
                .opener(key)
                .orElseThrow(
                        () -> new SealBrokenException("The key it was sealed to is unknown here or was destroyed"));
        openers.put(key, opener);
        return opener;
    }

    @Override
    public EventPublicKey createEventKey(EventId event) {
        return changing((ring, signer) -> ring.eventKey(event).orElseGet(() -> {
            if (ring.destroyed().contains(event)) {
                throw new IllegalStateException("The event's key was destroyed; it gets no other");
            }
            return EventKeys.make(history, ring.current(), signer, event);
        }));
    }

    @Override
    public void destroyEventKey(EventId event) {
        changing((ring, signer) -> {
            if (!ring.destroyed().contains(event)) {
                history.keep(new KeyFact.EventKeyDestroyed(ring.current().generation(), event.bytes()), signer);
            }
            ring.eventKey(event).ifPresent(key -> openers.remove(key.id()));
            return event;
        });
        tell("event-key.destroyed", event.value());
        history.eraseDestroyed();
    }

    @Override
    public Passphrase addCoordinator(CoordinatorName name) {
        var holder = RingVault.holder(name);
        var words = changing((ring, signer) -> {
            var passphrase = WordList.drawPassphrase(new SecureRandom());
            var generation = ring.current().generation();
            var slot = Slot.make(holder, Bytes.utf8(passphrase.words()), cost, generation, signer);
            history.keep(new KeyFact.SlotGiven(generation, slot), signer);
            return passphrase;
        });
        tell("coordinator.added", holder);
        return words;
    }

    @Override
    public void revoke(CoordinatorName name) {
        changing((ring, signer) -> {
            if (!ring.coordinators().contains(name) || ring.coordinators().size() == 1) {
                throw new IllegalArgumentException("There is no coordinator " + name + " beside another one");
            }
            var staying = ring.slots().values().stream()
                    .filter(slot -> !slot.holder().equals(name.value()))
                    .toList();
            var next = ring.current().generation() + 1;
            var fresh = RingSecrets.generate();
            history.keep(Generations.next(next, signer, fresh, staying), signer);
            return secrets.put(next, fresh);
        });
        tell("coordinator.revoked", name.value());
    }

    @Override
    public byte[] lifetimeSecret(String purpose) {
        var lock = entered();
        try {
            return LifetimeSecret.of(secrets.firstEntry().getValue(), purpose);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public RingSignature sign(String purpose, byte[] message) {
        return changing((ring, signer) ->
                new RingSignature(ring.current().generation(), signer.sign(Bytes.labelled(purpose, message))));
    }

    @Override
    public byte[] shareSealedTo(byte[] hpke, byte[] info) {
        return changing((ring, signer) -> {
            var share = signer.share();
            try {
                return Suite.seal(hpke, info, share);
            } finally {
                Arrays.fill(share, (byte) 0);
            }
        });
    }

    /** Runs a change with the newest generation's private halves, which only they may sign. */
    private <T> T changing(BiFunction<Ring, RingSecrets, T> change) {
        var lock = entered();
        try {
            return history.change(ring -> {
                var signer = secrets.get(ring.current().generation());
                if (signer == null
                        || !Arrays.equals(signer.signingPublic(), ring.current().signing())) {
                    throw new IllegalStateException("The ring is another one by now: lock, and unlock again");
                }
                return change.apply(ring, signer);
            });
        } finally {
            lock.unlock();
        }
    }

    private void tell(String what, String detail) {
        audit.accept(new Audited(coordinator.value(), what, detail));
    }

    private Lock entered() {
        var lock = closing.readLock();
        lock.lock();
        if (closed) {
            lock.unlock();
            throw new IllegalStateException("The vault was closed: unlock it again");
        }
        return lock;
    }

    @Override
    public void close() {
        closing.writeLock().lock();
        try {
            closed = true;
            secrets.values().forEach(RingSecrets::wipe);
            openers.clear();
        } finally {
            closing.writeLock().unlock();
        }
    }
}
