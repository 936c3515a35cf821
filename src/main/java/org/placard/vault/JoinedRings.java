package org.placard.vault;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placard.shared.Sha256;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Rings that nodes share. */
@Component
final class JoinedRings implements RingTrust {

    private final KeyFacts facts;
    private final RingVault vault;

    JoinedRings(@Lazy KeyFacts facts, RingVault vault) {
        this.facts = facts;
        this.vault = vault;
    }

    @Override
    public Sha256 fingerprint() {
        var ring = vault.ring();
        ring.current();
        return fingerprint(ring);
    }

    static Sha256 fingerprint(Ring ring) {
        return Sha256.of(Bytes.sha256(ring.generations().getFirst().certified()));
    }

    @Override
    public boolean verifies(String purpose, byte[] message, RingSignature signature) {
        var current = vault.ring().current();
        return current.generation() == signature.generation()
                && Ed25519.verifies(current.signing(), signature.bytes(), Bytes.labelled(purpose, message));
    }

    @Override
    public boolean everVerified(String purpose, byte[] message, RingSignature signature) {
        var granted = facts.grants().stream()
                .flatMap(kept -> Grant.read(kept).stream())
                .map(kept -> RingReader.read(kept.keyFacts()));
        return Stream.concat(Stream.of(vault.ring()), granted)
                .anyMatch(ring -> everSigned(ring, purpose, message, signature));
    }

    @Override
    public boolean everSigned(String purpose, byte[] message, RingSignature signature) {
        return everSigned(vault.ring(), purpose, message, signature);
    }

    private static boolean everSigned(Ring ring, String purpose, byte[] message, RingSignature signature) {
        return ring.generations().stream()
                .filter(begun -> begun.generation() == signature.generation())
                .anyMatch(begun ->
                        Ed25519.verifies(begun.signing(), signature.bytes(), Bytes.labelled(purpose, message)));
    }

    @Override
    public List<byte[]> travelling() {
        return facts.all().stream().filter(JoinedRings::mayTravel).toList();
    }

    private static boolean mayTravel(byte[] fact) {
        try {
            return !(SignedFact.read(fact).fact() instanceof KeyFact.EventKeySealed);
        } catch (IllegalArgumentException e) {
            // What is not understood here stays here.
            return false;
        }
    }

    @Override
    public Adopted adopt(List<byte[]> offered, Sha256 fingerprint, @Nullable OpenVault own) {
        var ring = RingReader.read(offered);
        if (ring.generations().isEmpty() || !ring.broken().isEmpty()) {
            return Adopted.NOT_GENUINE;
        }
        if (!fingerprint(ring).equals(fingerprint)) {
            return Adopted.ANOTHER_RING;
        }
        if (vault.isFounded() && fingerprint(vault.ring()).equals(fingerprint)) {
            return follow(offered);
        }
        if (vault.isFounded()) {
            if (own == null) {
                return Adopted.OWN_RING_LOCKED;
            }
            // The grant first: a ring that was left without one could never be read again.
            facts.grant(new Grant(fingerprint(vault.ring()), fingerprint, ring.current(), facts.all()).sealedBy(own));
        }
        vault.become(offered);
        return Adopted.DONE;
    }

    @Override
    public Adopted follow(List<byte[]> offered) {
        var known =
                new LinkedHashSet<>(facts.all().stream().map(Arrays::toString).toList());
        var fresh = offered.stream()
                .filter(fact -> !known.contains(Arrays.toString(fact)))
                .toList();
        var together = new ArrayList<>(facts.all());
        together.addAll(fresh);
        var before = RingReader.read(facts.all());
        if (RingReader.read(together).broken().size() > before.broken().size()) {
            return Adopted.NOT_GENUINE;
        }
        vault.extend(fresh);
        return Adopted.DONE;
    }
}
