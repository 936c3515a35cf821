package org.placard.vault;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.placard.shared.EventId;
import org.placard.shared.EventKeyId;

/** Goes through the key facts in their order and believes only what the generation of that moment signed. */
final class RingReader {

    private final List<KeyFact.GenerationBegun> generations = new ArrayList<>();
    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private final Map<EventId, EventPublicKey> eventKeys = new HashMap<>();
    private final Map<EventKeyId, KeyFact.EventKeySealed> sealedKeys = new HashMap<>();
    private final Set<EventId> destroyed = new HashSet<>();
    private final List<String> broken = new ArrayList<>();
    private final Set<ByteBuffer> seen = new HashSet<>();

    static Ring read(List<byte[]> facts) {
        var reader = new RingReader();
        for (int i = 0; i < facts.size(); i++) {
            reader.take(facts.get(i), i + 1);
        }
        return reader.ring();
    }

    private Ring ring() {
        return new Ring(
                List.copyOf(generations),
                Map.copyOf(slots),
                Map.copyOf(eventKeys),
                Map.copyOf(sealedKeys),
                Set.copyOf(destroyed),
                List.copyOf(broken));
    }

    private void take(byte[] bytes, int position) {
        // A write that failed and was tried again may stand there twice.
        if (!seen.add(ByteBuffer.wrap(bytes))) {
            return;
        }
        try {
            var signed = SignedFact.read(bytes);
            check(signed);
            apply(signed.fact());
        } catch (IllegalArgumentException e) {
            broken.add("key fact " + position + ": " + e.getMessage());
        }
    }

    private void check(SignedFact signed) {
        var fact = signed.fact();
        var begins = fact instanceof KeyFact.GenerationBegun;
        require(begins || !generations.isEmpty(), "there is no ring before it");
        require(fact.generation() == generations.size() + (begins ? 1 : 0), "it belongs to another generation");
        require(signed.isSignedBy(signer(fact)), "its signature does not verify");
    }

    /** The first generation vouches for itself; trust in it comes from outside, by its fingerprint. */
    private byte[] signer(KeyFact fact) {
        return fact instanceof KeyFact.GenerationBegun first && generations.isEmpty()
                ? first.signing()
                : generations.getLast().signing();
    }

    private void apply(KeyFact fact) {
        switch (fact) {
            case KeyFact.GenerationBegun begun -> begin(begun);
            case KeyFact.SlotGiven given -> slots.put(given.slot().holder(), given.slot());
            case KeyFact.EventKeySealed sealed -> sealedKeys.putIfAbsent(KeyFact.keyId(sealed.hpke()), sealed);
            case KeyFact.EventKeyMade made -> make(made);
            case KeyFact.EventKeyDestroyed gone -> destroyed.add(EventId.of(gone.event()));
        }
    }

    private void begin(KeyFact.GenerationBegun begun) {
        requireSuite(begun.suite());
        require(
                Ed25519.verifies(signer(begun), begun.certificate(), begun.certified()),
                "its certificate does not verify");
        generations.add(begun);
        slots.clear();
        begun.slots().forEach(slot -> slots.put(slot.holder(), slot));
    }

    private void make(KeyFact.EventKeyMade made) {
        requireSuite(made.suite());
        require(
                Ed25519.verifies(generations.getLast().signing(), made.ringSignature(), made.signed()),
                "the ring's signature on the event key does not verify");
        var event = EventId.of(made.event());
        eventKeys.putIfAbsent(
                event, new EventPublicKey(event, KeyFact.keyId(made.hpke()), made.hpke(), made.ringSignature()));
    }

    private static void requireSuite(int suite) {
        require(suite == Suite.NUMBER, "suite " + suite + " is not known here");
    }

    private static void require(boolean so, String otherwise) {
        if (!so) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
