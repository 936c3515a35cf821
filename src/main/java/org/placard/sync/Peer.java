package org.placard.sync;

import java.util.List;
import org.placard.ledger.Exchange.Holding;
import org.placard.ledger.LineId;
import org.placard.shared.NodePublicKey;

/**
 * A machine that belongs to the ring.
 *
 * @param revoked whether it was sent away
 * @param trusted of a revoked one, how far its lines are believed
 */
record Peer(NodePublicKey key, MachineName name, boolean revoked, List<Trusted> trusted) {

    Peer {
        trusted = List.copyOf(trusted);
    }

    /** A line up to its last trusted link. */
    record Trusted(String line, long sequence) {

        static Trusted of(Holding holding) {
            return new Trusted(holding.line().toString(), holding.through());
        }
    }

    /** Whether what it says of that line up to there is believed. */
    boolean isBelieved(LineId line, long sequence) {
        return !revoked
                || trusted.stream()
                        .anyMatch(known -> known.line().equals(line.toString()) && sequence <= known.sequence());
    }
}
