package org.placard.ledger;

import org.placard.shared.ActionId;

/** Something on its way into the journal. */
sealed interface Entry {

    /** A sealed action that has no place yet. */
    record Action(ActionId id, byte[] core, byte[] sealed, int hour) implements Entry {}

    /** A fact of another module. */
    record Note(Fact fact) implements Entry {}
}
