package org.placard.ledger;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placard.ledger.Revocation.Trusted;
import org.placard.shared.NodePublicKey;
import org.placard.vault.OpenVault;
import org.placard.vault.RingTrust;

/**
 * The machines that the ring sent away, and what is believed of each. The ring's word is on disk before it is acted on, and
 * holds for all that is still to come of that machine, by whatever way.
 */
public final class Revocations {

    /** How the kinds of the facts begin that say so. */
    public static final String KINDS = "sync.revoked.";

    private final FactStore facts;
    private final Supplier<LineStore> store;
    private final Supplier<RingTrust> ring;
    private final Consumer<MachineRevoked> announce;
    private final Clock clock = Clock.systemUTC();
    private volatile @Nullable Known known;

    Revocations(
            FactStore facts, Supplier<LineStore> store, Supplier<RingTrust> ring, Consumer<MachineRevoked> announce) {
        this.facts = facts;
        this.store = store;
        this.ring = ring;
        this.announce = announce;
    }

    /** What stood in so many facts. */
    private record Known(int facts, Map<NodePublicKey, Revocation> revocations) {}

    /**
     * A place from which a machine may not be believed any more.
     *
     * @param hour that links of the machine carry
     * @param records held that come after it
     */
    public record Cut(Instant hour, int records) {}

    /** What holds for the machine; empty where it was never sent away. */
    public Optional<Revocation> of(NodePublicKey node) {
        return Optional.ofNullable(lookAgain().get(node));
    }

    /** What others are to know too. */
    List<Revocation> all() {
        return lookAgain().values().stream().filter(Revocation::isSigned).toList();
    }

    /** As far as was known when somebody last looked; the same map as long as nothing changed. */
    Map<NodePublicKey, Revocation> known() {
        var before = known;
        return before == null ? lookAgain() : before.revocations();
    }

    /** By the hours that links of the machine carry, the last one first. */
    public List<Cut> cuts(NodePublicKey node) {
        var all = lines(node).map(store.get()::steps).toList();
        return all.stream()
                .flatMap(List::stream)
                .map(Step::hour)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(hour -> new Cut(
                        Link.startOf(hour),
                        all.stream()
                                .mapToInt(steps -> steps.size()
                                        - LineEnds.upTo(steps, step -> step.hour() < hour)
                                                .size())
                                .sum()))
                .toList();
    }

    /** Sends the machine away; all that is held of it now counts. Returns once that is on disk and acted on. */
    public void revoke(OpenVault vault, NodePublicKey node) {
        decide(vault, node, _ -> true);
    }

    /** Sends the machine away, or says anew from when: of each line counts what stands before its first link of that hour or a later one. */
    public void revoke(OpenVault vault, NodePublicKey node, Instant from) {
        int hour = Link.hourOf(from);
        decide(vault, node, step -> step.hour() < hour);
    }

    private void decide(OpenVault vault, NodePublicKey node, Predicate<Step> believed) {
        give(
                vault,
                node,
                lines(node)
                        .flatMap(line -> LineEnds.of(line.id(), store.get().steps(line), believed).stream())
                        .toList());
    }

    /** Believes the machine up to these links as well. */
    public void accept(OpenVault vault, NodePublicKey node, List<Trusted> more) {
        var before = of(node).stream().flatMap(this::named);
        give(vault, node, Stream.concat(before, more.stream()).distinct().toList());
    }

    /** What the first version wrote down names no link: the one that is held there is meant. */
    private Stream<Trusted> named(Revocation last) {
        return last.isSigned()
                ? last.trusted().stream()
                : last.trusted().stream()
                        .flatMap(end -> store.get().line(end.line()).stream()
                                .flatMap(line -> LineEnds.of(
                                        line.id(), store.get().steps(line), step -> step.sequence() <= end.sequence())
                                        .stream()));
    }

    private void give(OpenVault vault, NodePublicKey node, List<Trusted> trusted) {
        long number = of(node).map(Revocation::number).orElse(0L) + 1;
        obey(List.of(Revocation.sign(vault, node, number, Link.hourOf(clock.instant()), trusted)), vault);
    }

    /** Takes a list on which the ring's newest generation gave its word; each was signed by some generation. */
    void takeList(Collection<Revocation> listed) {
        obey(listed.stream().filter(each -> each.wasGivenBy(ring.get())).toList(), null);
    }

    /** Takes those that came with other facts of a node, if the ring's newest generation gave them. */
    void hear(Collection<Fact> told) {
        obey(
                told.stream()
                        .filter(fact -> fact.kind().equals(Revocation.KIND))
                        .flatMap(fact -> Revocation.read(fact).stream())
                        .filter(this::isNews)
                        .filter(each -> each.isGivenBy(ring.get()))
                        .toList(),
                null);
    }

    /** Acts on what was known before this node was stopped. */
    void catchUp(Collection<Fact> told) {
        hear(told);
        lookAgain().values().forEach(this::settle);
    }

    /** After a change of generations, or of rings, the newest one says each once more, so that nodes yet to come believe it. */
    void renew(OpenVault vault) {
        all().stream()
                .filter(each -> !each.isGivenBy(ring.get()))
                .forEach(each -> facts.keep(each.signedAgain(vault).fact()));
        lookAgain();
    }

    /** What somebody else decided about the machine since then has not seen what was just kept of it. */
    void settleSince(Map<NodePublicKey, Revocation> then, NodePublicKey node) {
        var now = lookAgain().get(node);
        if (now != null && !now.equals(then.get(node))) {
            settle(now);
        }
    }

    private void obey(List<Revocation> believed, @Nullable OpenVault by) {
        var fresh = believed.stream().filter(this::isNews).toList();
        fresh.forEach(each -> facts.keep(each.fact()));
        if (!fresh.isEmpty()) {
            lookAgain();
            fresh.stream().flatMap(each -> of(each.node()).stream()).distinct().forEach(this::settle);
            announce.accept(new MachineRevoked(by));
        }
    }

    private boolean isNews(Revocation each) {
        return of(each.node())
                .filter(last -> Revocation.WEIGHT.compare(last, each) >= 0)
                .isEmpty();
    }

    /** What was kept meanwhile, here or in another process, is settled by whoever kept it. */
    private void settle(Revocation revocation) {
        lines(revocation.node())
                .findFirst()
                .ifPresent(line -> store.get().alone(line.id(), () -> {
                    store.get().settle(revocation);
                    return line;
                }));
    }

    private Stream<HeldLine> lines(NodePublicKey node) {
        return store.get().lines().stream().filter(line -> line.node().equals(node));
    }

    /** Others may revoke in the same database. Not within a transaction: whoever waits for facts must hold none. */
    Map<NodePublicKey, Revocation> lookAgain() {
        var noted = facts.ofKind(KINDS);
        var before = known;
        if (before != null && before.facts() == noted.size()) {
            return before.revocations();
        }
        var now = heaviest(
                noted.stream().flatMap(fact -> Revocation.read(fact).stream()).toList());
        known = new Known(noted.size(), now);
        return now;
    }

    /** Of each machine the one that holds. */
    static Map<NodePublicKey, Revocation> heaviest(List<Revocation> given) {
        var heaviest = new LinkedHashMap<NodePublicKey, Revocation>();
        given.forEach(each -> heaviest.merge(
                each.node(), each, (one, other) -> Revocation.WEIGHT.compare(one, other) >= 0 ? one : other));
        return Map.copyOf(heaviest);
    }
}
