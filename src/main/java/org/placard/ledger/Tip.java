package org.placard.ledger;

import org.placard.shared.Sha256;

/**
 * A place in a line.
 *
 * @param sequence of a record
 * @param link hash of its link, which stands for all records before it too
 */
public record Tip(long sequence, Sha256 link) {}
