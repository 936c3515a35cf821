package org.placard.vault;

import com.google.crypto.tink.HybridDecrypt;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.placard.shared.EventId;
import org.placard.shared.EventKeyId;

/** Event keys of rings that granted themselves to this one. */
final class GrantedRings {

    private final Map<EventKeyId, Opener> openers = new HashMap<>();

    /** How to come to the private half of one event's key. */
    @FunctionalInterface
    private interface Opener {
        HybridDecrypt open() throws SealBrokenException;
    }

    /**
     * Opens the grants that are for this ring; a broken one is passed over, and what was sealed to its keys stays shut.
     *
     * @param secrets this ring's, by generation
     */
    static GrantedRings of(List<byte[]> grants, Ring ring, NavigableMap<Integer, RingSecrets> secrets) {
        var granted = new GrantedRings();
        var fingerprint = JoinedRings.fingerprint(ring).value();
        grants.stream()
                .flatMap(kept -> Grant.read(kept).stream())
                .filter(kept -> kept.to().equals(fingerprint))
                .forEach(kept -> granted.add(kept, ring, secrets));
        return granted;
    }

    private void add(Grant.Kept kept, Ring ring, NavigableMap<Integer, RingSecrets> secrets) {
        var reader = secrets.get(kept.generation());
        if (reader == null) {
            return;
        }
        try {
            var share = Suite.open(reader.opener(), kept.info(), HexFormat.of().parseHex(kept.sealed()));
            var former = RingReader.read(kept.keyFacts());
            var formerSecrets = Generations.all(former, RingSecrets.read(share));
            former.sealedKeys().forEach((id, key) -> {
                var event = EventId.of(key.event());
                if (!former.destroyed().contains(event) && !ring.destroyed().contains(event)) {
                    openers.put(id, () -> EventKeys.opener(key, formerSecrets));
                }
            });
        } catch (SealBrokenException | IllegalArgumentException | IllegalStateException e) {
            // Nothing else depends on it: the records it would have opened are counted as not readable.
        }
    }

    Optional<HybridDecrypt> opener(EventKeyId id) throws SealBrokenException {
        var opener = openers.get(id);
        return opener == null ? Optional.empty() : Optional.of(opener.open());
    }
}
