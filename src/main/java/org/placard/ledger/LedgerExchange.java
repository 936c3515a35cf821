package org.placard.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.placard.shared.EventId;
import org.placard.shared.NodePublicKey;
import org.placard.shared.Sha256;

/** The exchange over whatever keeps the lines. */
final class LedgerExchange implements Exchange {

    private final Supplier<NodeIdentity> identity;
    private final LineStore store;
    private final Intake intake;
    private final Predicate<Fact> travels;
    private final Supplier<Stream<KeptRecord>> setApart;

    LedgerExchange(
            Supplier<NodeIdentity> identity,
            LineStore store,
            Predicate<Fact> travels,
            Supplier<Stream<KeptRecord>> setApart) {
        this.identity = identity;
        this.store = store;
        this.intake = new Intake(store);
        this.travels = travels;
        this.setApart = setApart;
    }

    @Override
    public NodeIdentity identity() {
        return identity.get();
    }

    @Override
    public List<Holding> holdings() {
        return store.lines().stream().map(Intake::holding).toList();
    }

    @Override
    public Stream<Consignment> beyond(List<Holding> known) {
        return new Outgoing(store, identity.get(), travels, known).all();
    }

    @Override
    public Received receive(Consignment consignment) {
        return switch (consignment) {
            case Consignment.Records records -> intake.receive(records.stretch());
            case Consignment.Facts facts -> intake.receive(facts.dispatch());
        };
    }

    @Override
    public List<Foreign> told(String kindPrefix) {
        return store.lines().stream()
                .flatMap(line -> line.facts().stream()
                        .filter(fact -> fact.kind().startsWith(kindPrefix))
                        .map(fact -> new Foreign(line.node().node(), fact)))
                .toList();
    }

    @Override
    public List<Fork> forks() {
        var forks = new ArrayList<Fork>();
        var begun = new HashMap<NodePublicKey, Map<Sha256, LineId>>();
        for (var line : withRecords()) {
            if (line.tips().size() > 1) {
                forks.add(new Fork(line.node(), List.of(line.id())));
            }
            var from = begun.computeIfAbsent(line.node(), node -> new HashMap<>());
            var sibling = from.putIfAbsent(line.start().previous(), line.id());
            if (sibling != null) {
                forks.add(new Fork(line.node(), List.of(sibling, line.id())));
            }
        }
        forks.addAll(leftBehind());
        return forks;
    }

    /** Lines that begin in the middle of another one of their node: it was restored from a copy older than that line's end. */
    private List<Fork> leftBehind() {
        Function<HeldLine, Stream<Fork>> leaving = line -> withRecords().stream()
                .filter(other -> other.node().equals(line.node()) && !other.id().equals(line.id()))
                .filter(other -> isInside(other, line.start().previous()))
                .map(other -> new Fork(line.node(), List.of(other.id(), line.id())));
        return withRecords().stream().flatMap(leaving).toList();
    }

    private boolean isInside(HeldLine line, Sha256 link) {
        if (link.equals(Link.NONE)
                || line.tips().stream().anyMatch(tip -> tip.link().equals(link))) {
            return false;
        }
        return store.within(line.id(), link);
    }

    private List<HeldLine> withRecords() {
        return store.lines().stream().filter(line -> !line.tips().isEmpty()).toList();
    }

    @Override
    public int countAfter(EventId event, LineId line, long sequence) {
        return store.countAfter(event, line, sequence);
    }

    @Override
    public Stream<KeptRecord> setApart() {
        return setApart.get();
    }
}
