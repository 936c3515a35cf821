package org.placard.vault;

import com.google.crypto.tink.HybridEncrypt;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals by suite 1. A node seals to one event at a time, so what it takes to do that is kept from one to the next. */
@Component
final class HpkeSealer implements Sealer {

    private volatile @Nullable Ready ready;

    @Override
    public byte[] seal(EventPublicKey key, byte[] core, byte[] plain) {
        return Suite.seal(readyFor(key.hpke()).sealer(), core, plain);
    }

    private Ready readyFor(byte[] publicHalf) {
        var kept = ready;
        if (kept != null && Arrays.equals(kept.publicHalf(), publicHalf)) {
            return kept;
        }
        var made = new Ready(publicHalf.clone(), Suite.sealer(publicHalf));
        ready = made;
        return made;
    }

    private record Ready(byte[] publicHalf, HybridEncrypt sealer) {}
}
