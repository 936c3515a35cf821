package org.placard.vault;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.placard.shared.EventId;

/** The key facts and what they come to. Changes happen one after the other; reading waits for nobody. */
final class KeyHistory {

    private final KeyFacts facts;
    private final ReentrantLock changing = new ReentrantLock();
    private volatile @Nullable Ring ring;

    KeyHistory(KeyFacts facts) {
        this.facts = facts;
    }

    Ring ring() {
        var known = ring;
        return known != null ? known : change(fresh -> fresh);
    }

    /** Runs {@code change} on the ring as it is, while no other change can begin. */
    <T> T change(Function<Ring, T> change) {
        changing.lock();
        try {
            return change.apply(read());
        } finally {
            changing.unlock();
        }
    }

    /** Only from within {@link #change}. */
    void keep(KeyFact fact, RingSecrets signer) {
        // Whether a write that fails is on disk is only known by reading again.
        ring = null;
        facts.keep(SignedFact.sign(fact, signer).bytes());
    }

    /** Takes the sealed private halves of destroyed event keys off the disk: what is gone opens for nobody, with whatever words. */
    void eraseDestroyed() {
        change(ring -> {
            for (var bytes : facts.all()) {
                if (isPrivateHalfOfDestroyed(bytes, ring)) {
                    this.ring = null;
                    facts.erase(bytes);
                }
            }
            return ring;
        });
    }

    private static boolean isPrivateHalfOfDestroyed(byte[] bytes, Ring ring) {
        try {
            return SignedFact.read(bytes).fact() instanceof KeyFact.EventKeySealed kept
                    && ring.destroyed().contains(EventId.of(kept.event()));
        } catch (IllegalArgumentException e) {
            // What is not understood is not ours to erase.
            return false;
        }
    }

    List<byte[]> grants() {
        return facts.grants();
    }

    /** Another ring from here on. */
    void beginAnew(List<byte[]> others) {
        change(before -> {
            ring = null;
            facts.beginAnew(others);
            return before;
        });
    }

    /** Facts that the ring signed elsewhere, verified by the caller. */
    void extend(List<byte[]> fresh) {
        change(before -> {
            ring = null;
            fresh.forEach(facts::keep);
            return before;
        });
    }

    private Ring read() {
        var known = ring;
        if (known == null) {
            known = RingReader.read(facts.all());
            ring = known;
        }
        return known;
    }
}
