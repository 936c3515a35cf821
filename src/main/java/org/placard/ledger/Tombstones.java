package org.placard.ledger;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;
import org.placard.ledger.Tombstone.Reason;
import org.placard.shared.ActionId;
import org.placard.vault.OpenVault;
import org.placard.vault.RingTrust;

/**
 * The ring's orders to erase, as this node believes them, and their doing. An order is on disk before anything is erased,
 * so that whatever comes in between is done at the next start, and it holds for all that is still to come.
 */
public final class Tombstones {

    /** Kind of the facts by which nodes say that they have erased. */
    public static final String DONE = ErasedFacts.KIND;

    private static final int AT_ONCE = 8;

    private final FactStore facts;
    private final Supplier<LineStore> store;
    private final Supplier<RingTrust> ring;
    private final Consumer<ErasureOrdered> announce;
    private final Clock clock = Clock.systemUTC();
    private volatile @Nullable Known known;

    Tombstones(
            FactStore facts, Supplier<LineStore> store, Supplier<RingTrust> ring, Consumer<ErasureOrdered> announce) {
        this.facts = facts;
        this.store = store;
        this.ring = ring;
        this.announce = announce;
    }

    /** The orders that stood in so many facts. */
    record Known(int facts, Map<SealedPart, Tombstone> orders) {}

    /** All that are believed here, each once. */
    public List<Tombstone> all() {
        return List.copyOf(lookAgain().orders().values());
    }

    /** Whether that part is to be nowhere, as far as was known when somebody last looked. */
    public boolean isOrdered(SealedPart part) {
        var before = known;
        return (before == null ? lookAgain() : before).orders().containsKey(part);
    }

    /** Gives the order for these records, wherever they lie, and carries it out here; returns once both are on disk. */
    public List<Tombstone> order(OpenVault vault, Map<ActionId, Reason> records) {
        int hour = Link.hourOf(clock.instant());
        var given = new ArrayList<Tombstone>();
        records.forEach((id, reason) -> store.get()
                .record(id)
                .filter(kept -> !kept.isErased())
                .ifPresent(kept -> given.add(
                        Tombstone.sign(vault, SealedPart.of(kept), kept.link().hash(), reason, hour))));
        obey(given, vault);
        return given;
    }

    /** Takes a list on which the ring's newest generation gave its word; each was signed by some generation. */
    void takeList(Collection<Tombstone> listed) {
        obey(listed.stream().filter(each -> each.wasGivenBy(ring.get())).toList(), null);
    }

    /** Takes those that came with other facts of a node, if the ring's newest generation gave them. */
    void hear(Collection<Fact> told) {
        var heard = told.stream()
                .flatMap(fact -> Tombstone.read(fact).stream())
                .filter(each -> !isOrdered(each.part()))
                .filter(each -> each.isGivenBy(ring.get()))
                .toList();
        if (!heard.isEmpty()) {
            obey(heard, null);
        }
    }

    /** Does what was ordered before this node was stopped. */
    void catchUp(Collection<Fact> told) {
        hear(told);
        erase(all());
    }

    /** After a change of generations, or of rings, the newest one gives each order once more, so that nodes yet to come believe it. */
    public void renew(OpenVault vault) {
        note(all().stream()
                .filter(each -> !each.isGivenBy(ring.get()))
                .map(each -> each.signedAgain(vault))
                .toList());
    }

    /** Others may give orders in the same database. Not within a transaction: whoever waits for facts must hold none. */
    Known lookAgain() {
        var noted = facts.ofKind(Tombstone.KIND);
        var before = known;
        if (before != null && before.facts() == noted.size()) {
            return before;
        }
        var orders = new LinkedHashMap<SealedPart, Tombstone>();
        noted.stream().flatMap(fact -> Tombstone.read(fact).stream()).forEach(each -> orders.put(each.part(), each));
        var now = new Known(noted.size(), orders);
        known = now;
        return now;
    }

    /** Erases what in it is ordered by now and was kept whole. */
    void carryOutIn(Stretch stretch) {
        lookAgain();
        var parts = stretch.parts().filter(this::isOrdered).collect(Collectors.toSet());
        if (!parts.isEmpty()) {
            store.get().erase(parts);
        }
    }

    private void obey(List<Tombstone> believed, @Nullable OpenVault by) {
        var fresh = believed.stream().filter(each -> !isOrdered(each.part())).toList();
        note(fresh);
        // Also those that are known: the disk may not have let it be done the first time.
        erase(believed);
        if (!fresh.isEmpty()) {
            announce.accept(new ErasureOrdered(fresh, by));
        }
    }

    private void note(List<Tombstone> given) {
        var kept = given.stream()
                .map(Tombstone::fact)
                .gather(Gatherers.mapConcurrent(AT_ONCE, fact -> {
                    facts.keep(fact);
                    return fact;
                }))
                .toList();
        if (!kept.isEmpty()) {
            lookAgain();
        }
    }

    private void erase(List<Tombstone> given) {
        int parts = store.get().erase(given.stream().map(Tombstone::part).collect(Collectors.toSet()));
        var done = ErasedFacts.records(facts.ofKind(ErasedFacts.KIND));
        var undone = given.stream()
                .map(Tombstone::record)
                .filter(id -> !done.contains(id))
                .toList();
        ErasedFacts.write(undone, parts, clock.instant()).forEach(facts::keep);
    }

    /** Where bytes that were erased here may lie on, out of this node's reach. */
    public List<Remnant> remnants() {
        return store.get().remnants();
    }

    /** The records that this node has erased. */
    public Set<ActionId> doneHere() {
        return ErasedFacts.records(facts.ofKind(ErasedFacts.KIND));
    }

    /** The records that a node has erased by its own facts. */
    public static Set<ActionId> doneAt(Collection<Fact> told) {
        return ErasedFacts.records(told);
    }
}
