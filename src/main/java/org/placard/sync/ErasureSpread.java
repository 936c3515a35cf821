package org.placard.sync;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.placard.ledger.Exchange;
import org.placard.ledger.Tombstone;
import org.placard.ledger.Tombstones;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Tells which machines have not said yet that they erased what was ordered. */
@Component
public class ErasureSpread {

    private final Peers peers;
    private final Exchange exchange;
    private final Tombstones tombstones;

    ErasureSpread(Peers peers, @Lazy Exchange exchange, Tombstones tombstones) {
        this.peers = peers;
        this.exchange = exchange;
        this.tombstones = tombstones;
    }

    /**
     * A machine that has not said so of all.
     *
     * @param sentAway whether it will never hear of it
     */
    public record Behind(String machine, long records, boolean sentAway) {}

    public List<Behind> behind() {
        var ordered = tombstones.all().stream().map(Tombstone::record).collect(Collectors.toSet());
        var told = exchange.told(Tombstones.DONE);
        return peers.all().stream()
                .map(peer -> {
                    var left = new HashSet<>(ordered);
                    left.removeAll(Tombstones.doneAt(told.stream()
                            .filter(foreign -> foreign.node().equals(peer.key().node()))
                            .map(Exchange.Foreign::fact)
                            .toList()));
                    return new Behind(peer.name().value(), left.size(), peer.revoked());
                })
                .filter(behind -> behind.records() > 0)
                .toList();
    }
}
