package org.placard.vault;

import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.placard.vault.KeyFact.GenerationBegun;

/** How one generation of the ring begins and how the next one takes over what the last could read. */
final class Generations {

    private Generations() {}

    static GenerationBegun first(RingSecrets ring, List<Slot> slots) {
        return begin(1, ring, ring, slots, new byte[0]);
    }

    /** The retired private halves are sealed to the next generation; nothing sealed before is sealed again. */
    static GenerationBegun next(int number, RingSecrets retired, RingSecrets ring, List<Slot> slots) {
        var share = retired.share();
        var grant = Suite.seal(ring.hpkePublic(), GenerationBegun.grantInfo(number), share);
        Arrays.fill(share, (byte) 0);
        var leading = slots.stream().map(slot -> slot.leadingTo(number, ring)).toList();
        return begin(number, retired, ring, leading, grant);
    }

    /** All generations' private halves, from those of the newest, by following the grants back. */
    static NavigableMap<Integer, RingSecrets> all(Ring ring, RingSecrets newest) {
        var all = new TreeMap<Integer, RingSecrets>();
        var held = newest;
        for (var generation : ring.generations().reversed()) {
            all.put(generation.generation(), held);
            if (generation.generation() > 1) {
                held = granted(held, generation);
            }
        }
        return all;
    }

    private static RingSecrets granted(RingSecrets holder, GenerationBegun generation) {
        try {
            return RingSecrets.read(Suite.open(holder.opener(), generation.grantInfo(), generation.grant()));
        } catch (SealBrokenException e) {
            throw new IllegalStateException("The grant of generation " + generation.generation() + " is broken", e);
        }
    }

    private static GenerationBegun begin(
            int number, RingSecrets signer, RingSecrets ring, List<Slot> slots, byte[] grant) {
        var certificate = signer.sign(GenerationBegun.certified(number, ring.hpkePublic(), ring.signingPublic()));
        return new GenerationBegun(
                number, Suite.NUMBER, ring.hpkePublic(), ring.signingPublic(), certificate, slots, grant);
    }
}
