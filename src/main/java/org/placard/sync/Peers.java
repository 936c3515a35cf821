package org.placard.sync;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placard.ledger.Exchange;
import org.placard.ledger.Fact;
import org.placard.ledger.Ledger;
import org.placard.ledger.Revocations;
import org.placard.shared.Audited;
import org.placard.shared.NodePublicKey;
import org.placard.vault.CoordinatorName;
import org.placard.vault.RingTrust;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The machines that belong to the ring, as the journal tells of them. */
@Component
class Peers {

    /** Travels with a machine's own records, so that it can introduce itself at any node. */
    static final String CREDENTIAL = "sync.credential.1";

    private static final String ENROLLED = "sync.enrolled.1";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Ledger ledger;
    private final Exchange exchange;
    private final RingTrust trust;
    private final Revocations revocations;
    private final ApplicationEventPublisher audit;
    private final Clock clock = Clock.systemUTC();

    Peers(
            @Lazy Ledger ledger,
            @Lazy Exchange exchange,
            RingTrust trust,
            Revocations revocations,
            ApplicationEventPublisher audit) {
        this.ledger = ledger;
        this.exchange = exchange;
        this.trust = trust;
        this.revocations = revocations;
        this.audit = audit;
    }

    /** @param code the one-time code by which it joined; empty where a coordinator took it in */
    private record Enrolled(String node, String name, String code, String by, String at) {}

    /** By the order in which they were first known. */
    synchronized List<Peer> all() {
        return List.copyOf(read().values());
    }

    Optional<Peer> peer(NodePublicKey key) {
        return Optional.ofNullable(read().get(key));
    }

    /** Whether records of that node are kept here; what counts of one that was sent away is for the ring to say. */
    boolean isKnown(NodePublicKey node) {
        return node.equals(exchange.identity().publicKey()) || peer(node).isPresent();
    }

    /** Whether what that node tells is kept here; this node believes itself. */
    boolean isMember(NodePublicKey node) {
        return node.equals(exchange.identity().publicKey())
                || peer(node).filter(peer -> !peer.revoked()).isPresent();
    }

    /** Takes a machine in that introduced itself with the ring's word; one that was sent away stays away. */
    synchronized boolean introduce(Credential credential) {
        var known = peer(credential.node());
        if (!credential.isGenuine(trust)
                || (known.isEmpty() && isUsed(credential.allowance().code()))) {
            return false;
        }
        if (known.isEmpty()) {
            enrol(
                    credential.node(),
                    credential.name(),
                    credential.allowance().code().value(),
                    "its credential");
        }
        return revocations.of(credential.node()).isEmpty();
    }

    /** Takes a machine in because a coordinator says so. */
    synchronized void enrol(NodePublicKey node, MachineName name, CoordinatorName by) {
        enrol(node, name, "", by.value());
        audit.publishEvent(new Audited(by.value(), "sync.enrolled", name + " " + node.node()));
    }

    private void enrol(NodePublicKey node, MachineName name, String code, String by) {
        note(ENROLLED, new Enrolled(node.value(), name.value(), code, by, now()));
    }

    /** A code is good for one machine, also when its words are found later and another one is brought on a stick. */
    private boolean isUsed(NodePublicKey code) {
        return ledger.facts(ENROLLED).stream()
                .map(fact -> JSON.readValue(fact.body(), Enrolled.class))
                .anyMatch(enrolled -> code.value().equals(enrolled.code()));
    }

    private Map<NodePublicKey, Peer> read() {
        var peers = new LinkedHashMap<NodePublicKey, Peer>();
        for (var fact : ledger.facts(ENROLLED)) {
            var enrolled = JSON.readValue(fact.body(), Enrolled.class);
            var key = new NodePublicKey(enrolled.node());
            peers.put(
                    key,
                    new Peer(
                            key,
                            new MachineName(enrolled.name()),
                            revocations.of(key).isPresent()));
        }
        return peers;
    }

    private void note(String kind, Object body) {
        ledger.note(new Fact(kind, JSON.writeValueAsBytes(body)));
    }

    private String now() {
        return Instant.now(clock)
                .truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
                .toString();
    }
}
