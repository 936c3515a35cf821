package org.placard.vault;

import com.google.crypto.tink.HybridDecrypt;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import org.placard.shared.EventId;
import org.placard.shared.EventKeyId;

/** Event keys of rings that granted themselves to this one, or to one that did so. */
final class GrantedRings {

    private final List<Grant.Kept> grants;
    private final Map<EventKeyId, Opener> openers = new HashMap<>();
    private final Set<String> followed = new HashSet<>();

    private GrantedRings(List<Grant.Kept> grants) {
        this.grants = grants;
    }

    /** How to come to the private half of one event's key. */
    @FunctionalInterface
    private interface Opener {
        HybridDecrypt open() throws SealBrokenException;
    }

    /**
     * Opens the grants that are for this ring, and with each ring that is opened so those that are for that one: a hub that
     * gathered may move. A broken one is passed over, and what was sealed to its keys stays shut.
     *
     * @param secrets this ring's, by generation
     */
    static GrantedRings of(List<byte[]> grants, Ring ring, NavigableMap<Integer, RingSecrets> secrets) {
        var granted = new GrantedRings(
                grants.stream().flatMap(kept -> Grant.read(kept).stream()).toList());
        granted.follow(ring, secrets, ring.destroyed());
        return granted;
    }

    /** @param destroyed events whose key one of the rings on the way destroyed */
    private void follow(Ring ring, NavigableMap<Integer, RingSecrets> secrets, Set<EventId> destroyed) {
        var fingerprint = JoinedRings.fingerprint(ring).value();
        if (followed.add(fingerprint)) {
            grants.stream()
                    .filter(kept -> kept.to().equals(fingerprint))
                    .forEach(kept -> add(kept, secrets, destroyed));
        }
    }

    private void add(Grant.Kept kept, NavigableMap<Integer, RingSecrets> secrets, Set<EventId> destroyed) {
        var reader = secrets.get(kept.generation());
        if (reader == null) {
            return;
        }
        try {
            var share = Suite.open(reader.opener(), kept.info(), HexFormat.of().parseHex(kept.sealed()));
            var former = RingReader.read(kept.keyFacts());
            var formerSecrets = Generations.all(former, RingSecrets.read(share));
            var gone = new HashSet<>(destroyed);
            gone.addAll(former.destroyed());
            former.sealedKeys().forEach((id, key) -> {
                if (!gone.contains(EventId.of(key.event()))) {
                    openers.put(id, () -> EventKeys.opener(key, formerSecrets));
                }
            });
            follow(former, formerSecrets, gone);
        } catch (SealBrokenException | IllegalArgumentException | IllegalStateException e) {
            // Nothing else depends on it: the records it would have opened are counted as not readable.
        }
    }

    Optional<HybridDecrypt> opener(EventKeyId id) throws SealBrokenException {
        var opener = openers.get(id);
        return opener == null ? Optional.empty() : Optional.of(opener.open());
    }
}
