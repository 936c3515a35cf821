package org.placard.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placard.ledger.Revocation.Trusted;
import org.placard.shared.EventId;
import org.placard.shared.NodePublicKey;
import org.placard.shared.Sha256;

/** The exchange over whatever keeps the lines. */
final class LedgerExchange implements Exchange {

    private final Supplier<NodeIdentity> identity;
    private final LineStore store;
    private final Intake intake;
    private final Tombstones tombstones;
    private final Revocations revocations;
    private final Function<Fact, Optional<Fact>> travels;
    private final Supplier<Stream<KeptRecord>> setApart;

    LedgerExchange(
            Supplier<NodeIdentity> identity,
            LineStore store,
            Tombstones tombstones,
            Revocations revocations,
            Function<Fact, Optional<Fact>> travels,
            Supplier<Stream<KeptRecord>> setApart) {
        this.identity = identity;
        this.store = store;
        this.tombstones = tombstones;
        this.revocations = revocations;
        this.intake = new Intake(store, tombstones, revocations);
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
            case Consignment.Facts facts -> received(facts.dispatch());
        };
    }

    private Received received(Dispatch dispatch) {
        var received = intake.receive(dispatch);
        if (received instanceof Received.Held) {
            var told = dispatch.facts().stream().map(Dispatch.Numbered::fact).toList();
            revocations.hear(told);
            tombstones.hear(told);
        }
        return received;
    }

    @Override
    public List<Foreign> told(String kindPrefix) {
        return Hearsay.of(store.lines(), store::told, kindPrefix);
    }

    @Override
    public List<Fork> forks() {
        var forks = new ArrayList<Fork>();
        var begun = new HashMap<NodePublicKey, Map<Sha256, LineId>>();
        var lines =
                store.lines().stream().filter(line -> !line.tips().isEmpty()).toList();
        for (var line : lines) {
            if (line.tips().size() > 1) {
                forks.add(new Fork(line.node(), List.of(line.id())));
            }
            var from = begun.computeIfAbsent(line.node(), node -> new HashMap<>());
            var sibling = from.putIfAbsent(line.start().previous(), line.id());
            if (sibling != null) {
                forks.add(new Fork(line.node(), List.of(sibling, line.id())));
            }
        }
        forks.addAll(leftBehind(lines));
        return forks;
    }

    /** Lines that begin in the middle of another one of their node: it was restored from a copy older than that line's end. */
    private List<Fork> leftBehind(List<HeldLine> lines) {
        var ends = lines.stream()
                .flatMap(line -> line.tips().stream())
                .map(Tip::link)
                .collect(Collectors.toSet());
        Function<HeldLine, Stream<Fork>> leaving = line -> lines.stream()
                .filter(other -> other.node().equals(line.node()) && !other.id().equals(line.id()))
                .filter(other -> store.within(other.id(), line.start().previous()))
                .map(other -> new Fork(line.node(), List.of(other.id(), line.id())));
        return lines.stream()
                .filter(line -> !line.start().previous().equals(Link.NONE))
                .filter(line -> !ends.contains(line.start().previous()))
                .flatMap(leaving)
                .toList();
    }

    @Override
    public int countAfter(EventId event, LineId line, long sequence) {
        return store.countAfter(event, line, sequence);
    }

    @Override
    public Stream<Untrusted> untrusted() {
        return store.untrusted().map(this::untrusted);
    }

    private Untrusted untrusted(Frame.Kept kept) {
        var link = kept.link();
        var line = new LineId(link.line());
        var node = store.line(line).orElseThrow().node();
        return new Untrusted(
                node, new Trusted(line, link.sequence(), link.hash()), link.previous(), KeptRecord.of(kept));
    }

    @Override
    public Stream<KeptRecord> setApart() {
        return setApart.get();
    }
}
