package org.placard.sync;

import org.placard.shared.NodePublicKey;

/**
 * A machine that belongs to the ring.
 *
 * @param revoked whether it was sent away
 */
record Peer(NodePublicKey key, MachineName name, boolean revoked) {}
