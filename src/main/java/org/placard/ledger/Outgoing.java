package org.placard.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.placard.ledger.Dispatch.Numbered;
import org.placard.ledger.Exchange.Consignment;
import org.placard.ledger.Exchange.Holding;
import org.placard.shared.Sha256;

/** Finds what is held here and not there, and cuts it into pieces that each carry their node's word. */
final class Outgoing {

    private static final int LARGEST_PARCEL = 512 * 1024;

    private final LineStore store;
    private final NodeIdentity identity;
    private final Function<Fact, Optional<Fact>> travels;
    private final Map<LineId, Holding> known = new HashMap<>();

    Outgoing(LineStore store, NodeIdentity identity, Function<Fact, Optional<Fact>> travels, List<Holding> known) {
        this.store = store;
        this.identity = identity;
        this.travels = travels;
        known.forEach(holding -> this.known.put(holding.line(), holding));
    }

    /**
     * A line at a time, so that only a few records are in memory at once. All facts first: a machine may introduce itself
     * by one, and what was erased is believed by another.
     */
    Stream<Consignment> all() {
        return Stream.concat(
                store.lines().stream().flatMap(this::facts),
                store.lines().stream().flatMap(line -> line.own() ? ownRecords(line) : othersRecords(line)));
    }

    private Holding there(HeldLine line) {
        return known.getOrDefault(line.id(), new Holding(line.node(), line.id(), List.of(), 0));
    }

    private Stream<Consignment> ownRecords(HeldLine line) {
        // One's own line ends in one place; where a record is damaged on the disk there seems to be another end before
        // it.
        var end = line.tips().stream().max(Comparator.comparingLong(Tip::sequence));
        if (end.isEmpty()) {
            return Stream.empty();
        }
        var tip = end.get();
        long held = there(line).tips().stream()
                .filter(there -> store.holds(line.id(), there.sequence(), there.link()))
                .mapToLong(Tip::sequence)
                .max()
                .orElse(0);
        return Stream.iterate(
                        own(line, held, tip),
                        next -> !next.isEmpty(),
                        next -> own(line, next.getFirst().head().sequence(), tip))
                .flatMap(List::stream)
                .map(Consignment.Records::new);
    }

    /** The next stretch, none at the end. */
    private List<Stretch> own(HeldLine line, long after, Tip tip) {
        if (after >= tip.sequence()) {
            return List.of();
        }
        var held = store.records(line.id(), after + 1, Math.min(after + Stretch.MOST, tip.sequence()));
        var records = fitting(unbroken(held, after));
        if (records.isEmpty()) {
            return List.of();
        }
        var last = records.getLast().link();
        return List.of(
                new Stretch(line.start(), records, Head.sign(identity, line.id(), last.sequence(), last.hash())));
    }

    /** Up to a record that is damaged on the disk: what comes after it would fit on to nothing. */
    private static List<Frame.Kept> unbroken(List<Frame.Kept> records, long after) {
        int whole = 0;
        while (whole < records.size() && records.get(whole).link().sequence() == after + whole + 1) {
            whole++;
        }
        return records.subList(0, whole);
    }

    private static List<Frame.Kept> fitting(List<Frame.Kept> records) {
        int bytes = 0;
        int fits = 0;
        for (var record : records) {
            bytes += record.sealed().length;
            if (fits > 0 && bytes > Stretch.MOST_BYTES) {
                break;
            }
            fits++;
        }
        return records.subList(0, fits);
    }

    private Stream<Consignment> othersRecords(HeldLine line) {
        var there = there(line);
        boolean forked = line.tips().size() > 1 || there.tips().size() > 1;
        Set<Sha256> arrived = new HashSet<>();
        there.tips().forEach(tip -> arrived.add(tip.link()));
        return store.heads(line.id()).stream()
                .filter(head -> forked || head.sequence() > there.through())
                .filter(head -> !arrived.contains(head.link()))
                .map(head -> others(line, head, arrived))
                // With a record damaged on the disk it is not what its node signed, and would have the rest refused
                // too.
                .filter(stretch -> stretch.fault().isEmpty())
                .peek(stretch -> arrived.add(stretch.head().link()))
                .map(Consignment.Records::new);
    }

    /** Back from the head to what has arrived: in a line that forked, only the links tell which record belongs. */
    private Stretch others(HeldLine line, Head head, Set<Sha256> arrived) {
        var byLink = new HashMap<Sha256, Frame.Kept>();
        store.records(line.id(), Math.max(1, head.sequence() - Stretch.MOST + 1), head.sequence())
                .forEach(record -> byLink.put(record.link().hash(), record));
        var records = new ArrayList<Frame.Kept>();
        for (var at = byLink.get(head.link());
                at != null;
                at = byLink.get(at.link().previous())) {
            records.addFirst(at);
            if (arrived.contains(at.link().previous())) {
                break;
            }
        }
        return new Stretch(line.start(), records, head);
    }

    private Stream<Consignment> facts(HeldLine line) {
        long after = there(line).toldThrough();
        if (!line.own()) {
            return store.told(line).stream()
                    .filter(dispatch -> dispatch.through() > after)
                    .map(Consignment.Facts::new);
        }
        var facts = store.ownFacts(line.id(), after).stream()
                .flatMap(numbered ->
                        travels.apply(numbered.fact()).map(fact -> new Numbered(numbered.number(), fact)).stream())
                .toList();
        return dispatches(line, after, facts).stream().map(Consignment.Facts::new);
    }

    /** Each begins where the one before ended, so that none can be left out unseen. */
    private List<Dispatch> dispatches(HeldLine line, long after, List<Numbered> facts) {
        var dispatches = new ArrayList<Dispatch>();
        var parcel = new ArrayList<Numbered>();
        int bytes = 0;
        long begin = after;
        for (var numbered : facts) {
            int length = numbered.fact().body().length;
            if (!parcel.isEmpty() && bytes + length > LARGEST_PARCEL) {
                dispatches.add(Dispatch.sign(identity, line.start(), begin, parcel));
                begin = parcel.getLast().number();
                parcel.clear();
                bytes = 0;
            }
            parcel.add(numbered);
            bytes += length;
        }
        if (!parcel.isEmpty()) {
            dispatches.add(Dispatch.sign(identity, line.start(), begin, parcel));
        }
        return dispatches;
    }
}
