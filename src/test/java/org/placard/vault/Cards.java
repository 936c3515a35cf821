package org.placard.vault;

import org.placard.shared.EventId;

/** Cards for tests that are not about how dear a guess is. */
public final class Cards {

    private Cards() {}

    public static TableKey.Made cheap(EventId event) {
        return TableKey.draw(event, new Argon2Cost(64, 1, 1));
    }
}
