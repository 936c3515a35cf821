package org.placard.vault;

import org.springframework.stereotype.Component;

/** Seals by suite 1. */
@Component
final class HpkeSealer implements Sealer {

    @Override
    public byte[] seal(EventPublicKey key, byte[] core, byte[] plain) {
        return Suite.seal(key.hpke(), core, plain);
    }
}
