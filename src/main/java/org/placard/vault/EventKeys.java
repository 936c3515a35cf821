package org.placard.vault;

import com.google.crypto.tink.HybridDecrypt;
import java.util.Arrays;
import java.util.Map;
import org.placard.shared.EventId;
import org.placard.vault.KeyFact.EventKeyMade;
import org.placard.vault.KeyFact.EventKeySealed;

/** Makes an event's pair and opens what it sealed. */
final class EventKeys {

    private EventKeys() {}

    static EventPublicKey make(
            KeyHistory history, KeyFact.GenerationBegun generation, RingSecrets signer, EventId event) {
        var pair = HpkePair.generate();
        var made = made(generation.generation(), signer, event, pair.publicHalf());
        // The private half first: a public half without it would seal what nobody can open.
        history.keep(sealed(generation, event, pair), signer);
        history.keep(made, signer);
        return new EventPublicKey(event, KeyFact.keyId(made.hpke()), made.hpke(), made.ringSignature());
    }

    static HybridDecrypt opener(EventKeySealed kept, Map<Integer, RingSecrets> secrets) throws SealBrokenException {
        var ring = secrets.get(kept.generation());
        if (ring == null) {
            throw new SealBrokenException("Its key belongs to a newer generation of the ring: lock, and unlock again");
        }
        var plain = Suite.open(ring.opener(), kept.info(), kept.sealed());
        var privateHalf = Arrays.copyOfRange(plain, 1, plain.length);
        try {
            return Suite.opener(privateHalf);
        } finally {
            Arrays.fill(plain, (byte) 0);
            Arrays.fill(privateHalf, (byte) 0);
        }
    }

    private static EventKeySealed sealed(KeyFact.GenerationBegun generation, EventId event, HpkePair pair) {
        var plain = Bytes.joined(Suite.BYTE, pair.privateHalf());
        var info = EventKeySealed.info(event.bytes(), pair.publicHalf());
        var sealed = Suite.seal(generation.hpke(), info, plain);
        Arrays.fill(plain, (byte) 0);
        pair.wipe();
        return new EventKeySealed(generation.generation(), event.bytes(), pair.publicHalf(), sealed);
    }

    private static EventKeyMade made(int generation, RingSecrets signer, EventId event, byte[] hpke) {
        var signature = signer.sign(EventKeyMade.signed(event.bytes(), hpke));
        return new EventKeyMade(generation, Suite.NUMBER, event.bytes(), hpke, signature);
    }
}
