package org.placard.sync;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.placard.ledger.Exchange;
import org.placard.ledger.Exchange.Untrusted;
import org.placard.ledger.LineId;
import org.placard.ledger.Revocation.Trusted;
import org.placard.ledger.Revocations;
import org.placard.ledger.Revocations.Cut;
import org.placard.shared.Audited;
import org.placard.shared.NodePublicKey;
import org.placard.vault.OpenVault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What a coordinator decides about machines that are not to be believed any more. */
@Component
public class TrustDesk {

    private final Revocations revocations;
    private final Exchange exchange;
    private final Peers peers;
    private final ApplicationEventPublisher audit;

    TrustDesk(Revocations revocations, @Lazy Exchange exchange, Peers peers, ApplicationEventPublisher audit) {
        this.revocations = revocations;
        this.exchange = exchange;
        this.peers = peers;
        this.audit = audit;
    }

    /**
     * Records of one line and day that do not count, since their machine was sent away.
     *
     * @param machine its name here, empty where it has none
     * @param from hour of the first of them
     * @param to hour of the last
     * @param isNext whether nothing of its line waits before it
     * @param ends where trust in the line would end if they were accepted
     */
    public record Batch(
            NodePublicKey node,
            String machine,
            Instant from,
            Instant to,
            int records,
            boolean isNext,
            List<Trusted> ends) {

        public Batch {
            ends = List.copyOf(ends);
        }
    }

    private record Place(LineId line, LocalDate day) {}

    /** From when a machine may not be believed any more, the last hour first. */
    public List<Cut> cuts(NodePublicKey node) {
        return revocations.cuts(node);
    }

    /** Sends it away; everything that it has brought so far counts. */
    public void sendAway(OpenVault vault, NodePublicKey node) {
        revocations.revoke(vault, node);
        tell(vault, "sync.revoked", node);
    }

    /** Sends it away, or says anew from when: what it took from that hour on does not count. */
    public void sendAway(OpenVault vault, NodePublicKey node, Instant from) {
        revocations.revoke(vault, node, from);
        tell(vault, "sync.revoked", node);
    }

    /** Lets a batch count after all, with what its line has before it. */
    public void accept(OpenVault vault, Batch batch) {
        revocations.accept(vault, batch.node(), batch.ends());
        tell(vault, "sync.accepted", batch.node());
    }

    /** What waits, by machine, line and day, in the order in which it was taken. */
    public List<Batch> waiting() {
        var places = new LinkedHashMap<Place, List<Untrusted>>();
        try (var records = exchange.untrusted()) {
            records.forEach(each ->
                    places.computeIfAbsent(place(each), _ -> new ArrayList<>()).add(each));
        }
        var begun = new ArrayList<LineId>();
        var batches = new ArrayList<Batch>();
        places.forEach((place, records) -> {
            batches.add(batch(records, !begun.contains(place.line())));
            begun.add(place.line());
        });
        return batches;
    }

    private static Place place(Untrusted each) {
        return new Place(each.end().line(), LocalDate.ofInstant(each.record().hour(), ZoneId.systemDefault()));
    }

    private Batch batch(List<Untrusted> records, boolean isNext) {
        var node = records.getFirst().node();
        var before = records.stream().map(Untrusted::previous).collect(Collectors.toSet());
        var hours = records.stream().map(each -> each.record().hour()).sorted().toList();
        return new Batch(
                node,
                peers.peer(node).map(peer -> peer.name().value()).orElse(""),
                hours.getFirst(),
                hours.getLast(),
                records.size(),
                isNext,
                records.stream()
                        .map(Untrusted::end)
                        .filter(end -> !before.contains(end.link()))
                        .toList());
    }

    private void tell(OpenVault vault, String what, NodePublicKey node) {
        audit.publishEvent(
                new Audited(vault.coordinator().value(), what, node.node().value()));
    }
}
