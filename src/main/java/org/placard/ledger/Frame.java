package org.placard.ledger;

import org.placard.shared.Sha256;

/** One entry of the journal; its number and group are given by the place where it stands. */
sealed interface Frame {

    /** A record: its three byte strings. */
    record Kept(byte[] core, byte[] sealed, Link link) implements Frame {}

    /** A fact of another module. */
    record Noted(Fact fact) implements Frame {}

    /**
     * A node has started.
     *
     * @param nodeKey the node's Ed25519 public key
     * @param previous hash of the last link known at that time
     */
    record LineStart(long line, int hour, byte[] nodeKey, Sha256 previous) implements Frame {}
}
