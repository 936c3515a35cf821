package org.placard.vault;

import org.springframework.context.support.GenericApplicationContext;

/** A ring for nodes in tests that are not about how dear a guess is: the same keys, locked away with little work. */
public final class Rings {

    private Rings() {}

    /** Stands in for the ring with the dear lock; to be said before the modules are looked for. */
    public static void cheapIn(GenericApplicationContext context) {
        context.registerBean(
                "ringVault",
                RingVault.class,
                () -> new RingVault(
                        context.getBean(KeyFacts.class),
                        new Argon2Cost(64, 1, 1),
                        context.getBeanProvider(AfterFounding.class)::orderedStream,
                        context::publishEvent));
    }
}
