package org.placard.ledger;

import org.placard.shared.Sha256;

/**
 * One link of a line, without what it holds.
 *
 * @param hour that the link carries
 * @param link its hash
 * @param previous the link before
 */
record Step(long sequence, int hour, Sha256 link, Sha256 previous) {

    static Step of(Link link) {
        return new Step(link.sequence(), link.hour(), link.hash(), link.previous());
    }
}
